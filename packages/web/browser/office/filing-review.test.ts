import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { end } from '../../../platform/src/enrolment/end.ts'
import { approveFiling } from '../../../platform/src/filing/approve.ts'
import { changeFiling } from '../../../platform/src/filing/change.ts'
import {
  application,
  BEIJING,
  IDENTITY,
  INSURED,
  REFERRAL_CERTIFICATE,
  SHANGHAI,
  value,
} from '../../../platform/src/filing/filing.fixture.ts'
import { filingHistory } from '../../../platform/src/filing/queries.ts'
import { rejectFiling } from '../../../platform/src/filing/reject.ts'
import { returnFiling } from '../../../platform/src/filing/return.ts'
import { submitFiling } from '../../../platform/src/filing/submit.ts'
import { takeFiling } from '../../../platform/src/filing/take.ts'
import { keepUpload } from '../../../platform/src/upload/keep.ts'
import type { Who } from '../../../platform/src/work/desk.ts'
import { CLERK } from '../../../platform/src/work/test-desk.fixture.ts'
import { describeOffice, expectAccessible, keepLook, VIEWS } from './describe-office.ts'
import { idNumberOf } from './office-server.ts'
import { PAPER } from './paper.ts'

const SUBMITTED = { wide: '2025-03-03', 'on a phone': '2025-04-03' } as const
const TODAY = { wide: '2025-03-06', 'on a phone': '2025-04-06' } as const
const FORM = '异地就医备案表'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

describeOffice('filings that the agency reviews', ({ office, openAs }) => {
  const desk = () => office().server.test.desk
  const papersOf = async (who: Who) => {
    const file = { purpose: 'filing', name: PAPER.name, content: PAPER.buffer } as const
    const { uploadId } = value(await keepUpload(desk(), who, INSURED, null, file))
    return [...IDENTITY, { name: REFERRAL_CERTIFICATE, uploadId }]
  }
  /** A referral to Beijing; the last digit of `order` is also the hour in which it is handed in. */
  const referral = async (order: string, name: string, today: string) => {
    office().at(`${today}T0${order.at(-1)}:00:00Z`)
    const who = await office().worker(idNumberOf('19600101', order), name)
    const asked = application('referral', BEIJING, today, { papers: await papersOf(who) })
    const command = { filingId: null, application: asked, today }
    return { who, ...value(await submitFiling(desk(), who, INSURED, null, command)) }
  }
  const kept = async ({ who, filingId }: { readonly who: Who; readonly filingId: string }) =>
    (await filingHistory(desk(), who)).find((one) => one.filingId === filingId)
  const taken = async ({ who, filingId }: { readonly who: Who; readonly filingId: string }, today: string) =>
    value(await takeFiling(desk(), who, CLERK, null, { filingId, today }))

  it('are told about while there are none', async () => {
    const page = await openAs(await office().user('clerk-empty', 'clerk'), '/agency/filings')
    await page.getByText('没有待领取的备案').waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: '审核中', exact: false }).first().click()
    await page.getByText('没有审核中的备案').waitFor()
    await page.goto(`${office().origin}/agency/filings/nobody/nothing`)
    await page.getByText('没有找到这份备案').waitFor()
    await expectAccessible(page)
  })

  for (const [i, [where, viewport]] of VIEWS.entries()) {
    it(`are returned, approved with the keyboard and rejected, one after the other, ${where}`, async () => {
      const [submitted, today] = [SUBMITTED[where], TODAY[where]]
      const [first, second, third, others] = [
        await referral(`${i}01`, '张演示', submitted),
        await referral(`${i}02`, '李演示', submitted),
        await referral(`${i}03`, '王演示', submitted),
        await referral(`${i}04`, '赵演示', submitted),
      ]
      await taken(others, submitted)
      // One in force, whose change to Shanghai waits.
      const old = await referral(`${i}05`, '孙演示', submitted)
      await taken(old, submitted)
      value(await approveFiling(desk(), old.who, CLERK, null, { filingId: old.filingId, today: submitted }))
      office().at(`${today}T06:00:00Z`)
      const elsewhere = application('referral', SHANGHAI, today, { papers: await papersOf(old.who) })
      const changed = value(
        await changeFiling(desk(), old.who, INSURED, null, { filingId: old.filingId, application: elsewhere, today }),
      )

      const reviewer = await office().user(`reviewer-${i}`, 'reviewer')
      const page = await openAs(reviewer, '/agency/filings', viewport)
      await page.getByRole('link', { name: '打开张**去北京市的备案' }).waitFor()
      await page.getByRole('link', { name: '待领取（4）' }).waitFor()
      expect(await page.locator('tbody tr').first().textContent()).toContain('3 天')
      expect(await page.locator('tbody tr').last().textContent()).toContain('不到 1 天')
      await keepLook(page, `filings ${where}`)
      await expectAccessible(page)
      await page.getByRole('link', { name: '变更审核中（1）' }).click()
      await page.getByRole('link', { name: '打开孙**去北京市的备案' }).click()
      await page.getByRole('link', { name: '打开变更申请' }).waitFor()
      await page.goto(`${office().origin}/agency/filings?state=in-review`)
      await page.getByRole('cell', { name: CLERK.id }).waitFor()
      await expectAccessible(page)

      await page.getByRole('link', { name: /^待领取/ }).click()
      await page.getByRole('link', { name: '打开张**去北京市的备案' }).click()
      await page.getByText('正常享受待遇').waitFor()
      const lines = page.locator('.compared-papers li')
      expect(await lines.filter({ hasText: REFERRAL_CERTIFICATE }).textContent()).toContain('已上传')
      expect(await lines.filter({ hasText: FORM }).textContent()).toContain('已出示')
      await keepLook(page, `filing to be taken ${where}`)
      await expectAccessible(page)
      await press(page, `查看${REFERRAL_CERTIFICATE}`)
      await confirm(page, '打开')
      await page.locator('#paper-why-error').waitFor()
      // The letters of the reason are no shortcuts.
      await page.getByLabel('查看原因').fill('')
      await page.getByLabel('查看原因').pressSequentially('text')
      await confirm(page, '打开')
      await page.getByRole('dialog').getByRole('img', { name: REFERRAL_CERTIFICATE }).waitFor()
      await confirm(page, '关闭')
      expect(await kept(first)).toMatchObject({ state: 'submitted', reviewer: null })

      await press(page, '领取')
      await page.getByText('已领取，请核对后决定').waitFor()
      await page.locator('.heading-row .state', { hasText: '审核中' }).waitFor()
      await press(page, '退回补正')
      await press(page, '退回补正（0 项）')
      await page.getByText('没有列出要补正的材料').waitFor()
      await page.getByLabel(REFERRAL_CERTIFICATE, { exact: true }).check()
      await page.getByLabel(FORM, { exact: true }).check()
      await page.getByLabel(`${REFERRAL_CERTIFICATE}：要补正什么`).fill('没有医院盖章，请盖章后重新上传')
      await press(page, '退回补正（2 项）')
      expect(await page.locator('.defect .error').allTextContents()).toEqual(['没有写要补正什么。写明缺什么、怎么补。'])
      await keepLook(page, `filing returned wrong ${where}`)
      await expectAccessible(page)
      await page.getByLabel(`${FORM}：要补正什么`).fill('就医地没有填写')
      await press(page, '退回补正（2 项）')
      await page.getByText('已退回补正，申请人会看到要补正的材料').waitFor()
      expect(await kept(first)).toMatchObject({
        state: 'returned',
        correction: [
          { paper: FORM, why: '就医地没有填写' },
          { paper: REFERRAL_CERTIFICATE, why: '没有医院盖章，请盖章后重新上传' },
        ],
      })
      await expectAccessible(page)

      await page.getByRole('link', { name: '下一份：李**，去北京市，已等待 3 天' }).click()
      await page.waitForURL(`**/${second.filingId}`)
      await page.getByText('正常享受待遇').waitFor()
      await page.keyboard.press('t')
      await page.getByText('已领取，请核对后决定').waitFor()
      await page.getByRole('button', { name: '通过', exact: true }).waitFor()
      await page.keyboard.press('a')
      await page.getByRole('dialog').getByText('通过后参保人去北京市就医按备案结算').waitFor()
      await keepLook(page, `filing approve ${where}`)
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      await page.getByText('已通过。').waitFor()
      await page.locator('.heading-row .state', { hasText: '有效' }).waitFor()
      expect((await kept(second))?.state).toBe('active')
      await page.getByRole('link', { name: /^下一份：王/ }).waitFor()
      await page.keyboard.press('n')
      await page.waitForURL(`**/${third.filingId}`)

      const colleague = await openAs(await office().user(`colleague-${i}`, 'clerk'), '/agency/filings', viewport)
      await colleague.goto(page.url())
      await colleague.getByRole('button', { name: '领取', exact: true }).waitFor()
      await press(page, '领取')
      await page.getByRole('button', { name: '不予备案', exact: true }).waitFor()
      await press(colleague, '领取')
      await colleague.getByRole('alert').getByText(`这份备案刚才由 reviewer-${i} 领取`).waitFor()
      await colleague.getByRole('button', { name: '接手', exact: true }).waitFor()
      expect((await kept(third))?.reviewer).toBe(`reviewer-${i}`)
      await keepLook(colleague, `filing taken by other ${where}`)
      await expectAccessible(colleague)

      await page.keyboard.press('x')
      await confirm(page, '不予备案')
      await page.locator('#reject-why-error').waitFor()
      expect((await kept(third))?.state).toBe('in-review')
      await keepLook(page, `filing rejected wrong ${where}`)
      await expectAccessible(page)
      await page.getByLabel('不予备案的原因').fill('转诊证明不是参保地定点医院开具的')
      await confirm(page, '不予备案')
      await page.getByText('已决定不予备案，申请人会看到原因').waitFor()
      expect(await kept(third)).toMatchObject({ state: 'rejected', note: '转诊证明不是参保地定点医院开具的' })
      await keepLook(page, `filing rejected ${where}`)
      await expectAccessible(page)

      await page.getByRole('link', { name: /^下一份：孙/ }).click()
      await page.waitForURL(`**/${changed.filingId}`)
      await page.getByRole('button', { name: '领取', exact: true }).waitFor()
      await page.getByLabel('使用单键快捷键').uncheck()
      for (const key of ['t', 'n']) await page.keyboard.press(key)
      await page.reload()
      await page.getByRole('button', { name: '领取', exact: true }).waitFor()
      expect(await page.getByLabel('使用单键快捷键').isChecked()).toBe(false)
      expect(await kept({ who: old.who, filingId: changed.filingId })).toMatchObject({ state: 'submitted' })

      const change = { who: old.who, filingId: changed.filingId }
      await taken(change, today)
      value(await rejectFiling(desk(), old.who, CLERK, null, { filingId: changed.filingId, why: '演示', today }))
      const rest = { filingId: others.filingId, why: '演示', today }
      value(await rejectFiling(desk(), others.who, CLERK, null, rest))
    })
  }

  it('come back corrected, change hands, and are not approved for somebody whose cover has ended', async () => {
    const [submitted, today] = ['2025-05-05', '2025-05-06']
    const one = await referral('907', '周演示', submitted)
    const { who, filingId } = one
    const commitment = (await papersOf(who)).at(-1)!.uploadId
    const longTerm = { filingId: null, application: application('work', SHANGHAI, submitted, { commitment }) }
    value(await submitFiling(desk(), who, INSURED, null, { ...longTerm, today: submitted }))
    await taken(one, submitted)
    const defects = [{ paper: REFERRAL_CERTIFICATE, why: '没有医院盖章' }]
    value(await returnFiling(desk(), who, CLERK, null, { filingId, defects, today: submitted }))
    office().at(`${today}T01:00:00Z`)
    const again = application('referral', BEIJING, submitted, { papers: await papersOf(who) })
    value(await submitFiling(desk(), who, INSURED, null, { filingId, application: again, today }))
    value(await end(desk(), who, CLERK, null, { reason: 'moved', lastDay: submitted, why: '调往外地', today }))

    const address = `/agency/filings/${who.personId}/${filingId}`
    const page = await openAs(await office().user('reviewer-again', 'reviewer'), address)
    await page.getByText('没有参保').waitFor()
    await page.getByText('上次要求补正：没有医院盖章').waitFor()
    await page.getByText('补办：开始日期早于提交日期').waitFor()
    await press(page, '领取')
    await page.getByText('已退回补正过一次，现在只能通过或不予备案').waitFor()
    expect(await page.getByRole('button', { name: '退回补正' }).count()).toBe(0)
    await page.keyboard.press('r')
    await page.keyboard.press('a')
    await confirm(page, '通过')
    await page.getByRole('dialog').getByRole('alert').getByText('没有在保的参保关系').waitFor()
    await keepLook(page, 'filing not covered')
    await expectAccessible(page)
    await confirm(page, '返回')

    const colleague = await openAs(await office().user('colleague-again', 'clerk'), address)
    await colleague.getByText('reviewer-again 已领取这份备案').waitFor()
    await press(colleague, '接手')
    await confirm(colleague, '接手')
    await colleague.getByRole('button', { name: '不予备案', exact: true }).waitFor()
    await press(page, '通过')
    await confirm(page, '通过')
    await page.getByRole('dialog').getByRole('alert').getByText('由 colleague-again 受理').waitFor()
    await confirm(page, '返回')
    await page.getByText('colleague-again 已领取这份备案').waitFor()
    expect(await kept(one)).toMatchObject({ state: 'in-review', reviewer: 'colleague-again' })

    const auditor = await openAs(await office().user('auditor-again', 'auditor'), address)
    await auditor.getByText('您可以查看，不能作决定').waitFor()
    await auditor.getByText('colleague-again 已领取这份备案').waitFor()
    expect(await auditor.locator('.decision').getByRole('button').count()).toBe(0)
    await auditor.getByRole('button', { name: 'English' }).click()
    await auditor.getByRole('heading', { name: 'Filing for Beijing: referral' }).waitFor()
    await keepLook(auditor, 'filing in English')
    await expectAccessible(auditor)
    await auditor.getByRole('link', { name: 'Shanghai' }).click()
    await auditor.getByText('A commitment letter stands for the papers').waitFor()
    await keepLook(auditor, 'filing on a commitment letter')
    await expectAccessible(auditor)
  })

  it('are read page by page, oldest first', async () => {
    const names: string[] = []
    for (let i = 0; i < 21; i++) {
      const order = `3${String(i).padStart(2, '0')}`
      const { filingId } = await referral(order, '演示', `2025-06-${String(i + 1).padStart(2, '0')}`)
      names.push(filingId)
    }
    office().at('2025-06-22T01:00:00Z')
    const page = await openAs(await office().user('clerk-pages', 'clerk'), '/agency/filings')
    const shown = async () => {
      const links = await page.locator('tbody a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
      return links.map((href) => href?.split('/').at(-1))
    }
    await page.getByRole('link', { name: '待领取（21）' }).waitFor()
    await page.locator('tbody tr').nth(19).waitFor()
    expect(await shown()).toEqual(names.slice(0, 20))
    await press(page, '下一页')
    await page.getByRole('button', { name: '回到第一页' }).waitFor()
    expect(await shown()).toEqual(names.slice(20))
    await press(page, '回到第一页')
    await page.locator('tbody tr').nth(19).waitFor()
    await expectAccessible(page)
  })
})
