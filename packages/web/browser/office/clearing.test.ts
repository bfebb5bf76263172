import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { signClearing } from '../../../platform/src/clearing/decide-clearing.ts'
import { answerOf, HOME, HOST, monthsEnd } from '../../../platform/src/clearing/two-regions.fixture.ts'
import { confirmDeclaration, reviewDeclaration } from '../../../platform/src/reconciliation/decide-declaration.ts'
import { CASHIER } from '../../../platform/src/work/test-desk.fixture.ts'
import { describeOffice, expectAccessible, keepLook, VIEWS } from './describe-office.ts'

/** A month for each view, since there is one statement a month for each home region. */
const MONTHS = { wide: '2025-03', 'on a phone': '2025-04' } as const
const AFTER = { wide: '2025-04-12', 'on a phone': '2025-05-12' } as const

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
const idOf = (page: Page): Promise<string> =>
  page.evaluate(async () => ((await (await fetch('/api/v1/me')).json()) as { id: string }).id)
const fact = (page: Page, name: string) =>
  page.locator('section.card .fact-list > div').filter({ hasText: name }).locator('dd').textContent()

describeOffice('what institutions and regions are paid', ({ office, openAs }) => {
  let begun: ReturnType<typeof monthsEnd> | null = null
  const monthsWork = () => {
    begun ??= monthsEnd(office().server.test)
    return begun
  }
  it('is told how it comes about while there is nothing', async () => {
    const page = await openAs(await office().user('clerk-empty', 'clerk'), '/agency/clearing')
    await page.getByText('没有申报').waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: '异地清算' }).click()
    await page.getByText('还没有清算单').waitFor()
    await expectAccessible(page)
    await page.goto(`${office().origin}/agency/clearing/declarations/nothing`)
    await page.getByText('没有找到这份申报').waitFor()
  })

  for (const [where, viewport] of VIEWS) {
    const [month, today] = [MONTHS[where], AFTER[where]]
    const user = (name: string, role: 'clerk' | 'reviewer' | 'finance', region = HOST) =>
      office().user(`${name}-${viewport.width}`, role, { region })
    /** A bill of 1,000 yuan of somebody from Shenzhen, 495 of them owed, compared and declared. */
    const declaredBill = async () => {
      const work = monthsWork()
      const institutionId = await work.hospital()
      const settlementId = await work.bill(await work.insured(HOME), institutionId, `${month}-03`)
      await work.compared(institutionId, `${month}-03`)
      return { settlementId, ...answerOf(await work.declare(institutionId, month, today)) }
    }

    it(`a month is reviewed with a deduction, and paid by another person, ${where}`, async () => {
      office().at(`${today}T01:00:00Z`)
      const { desk } = office().server.test
      const { declarationId, settlementId, institutionId } = await declaredBill()
      const page = await openAs(await user('reviewer', 'reviewer'), '/agency/clearing', viewport)
      await page.selectOption('#institution', institutionId)
      const link = page.locator(`a[href$="${declarationId}"]`)
      await link.waitFor()
      await keepLook(page, `declarations ${where}`)
      await expectAccessible(page)
      await link.click()
      await page.getByRole('heading', { name: `${month} 月度申报` }).waitFor()
      expect(await fact(page, '申报金额')).toBe('495.00')

      await press(page, '加一笔扣减')
      await page.getByLabel('结算编号').fill('123')
      await press(page, '审核')
      expect(await page.locator('.deduction .error').count()).toBe(3)
      await keepLook(page, `review wrong ${where}`)
      await expectAccessible(page)
      await page.getByLabel('结算编号').fill(declarationId)
      await page.getByLabel('扣减金额').fill('600')
      await page.getByLabel('原因').fill('超限用药')
      await press(page, '审核')
      expect(await page.locator('p.error').textContent()).toContain('扣减合计 600.00 元，超过申报金额 495.00 元')
      await page.getByLabel('扣减金额').fill('１２０.5元')
      await press(page, '审核')
      await confirm(page, '审核')
      await page.locator('#deduction-1-settlementId-error').waitFor()
      expect(await page.textContent('#deduction-1-settlementId-error')).toContain('没有找到这笔结算')
      expect(await page.getByLabel('原因').inputValue()).toBe('超限用药')
      await page.getByLabel('结算编号').fill(settlementId)
      await press(page, '审核')
      expect(await page.getByRole('dialog').locator('.review-amounts').textContent()).toContain('应拨付374.50')
      await keepLook(page, `review confirm ${where}`)
      await expectAccessible(page)
      await confirm(page, '审核')
      await page.getByText('已审核，待机构确认').first().waitFor()
      expect(await page.getByRole('table').textContent()).toContain('超限用药')
      await keepLook(page, `reviewed ${where}`)
      await expectAccessible(page)

      const other = await declaredBill()
      const finance = await openAs(await user('finance', 'finance'), '/agency/clearing', viewport)
      const asReviewer = { id: await idOf(finance), role: 'reviewer', address: '' } as const
      const reviewed = { region: HOST, declarationId: other.declarationId, deductions: [] }
      answerOf(await reviewDeclaration(desk, asReviewer, null, reviewed))
      for (const id of [declarationId, other.declarationId])
        answerOf(await confirmDeclaration(desk, CASHIER, null, { region: HOST, declarationId: id }))

      await finance.goto(`${office().origin}/agency/clearing/declarations/${other.declarationId}`)
      await finance.getByText('须由另一位财务人员拨付').waitFor()
      await press(finance, '拨付')
      await confirm(finance, '拨付')
      await finance.getByRole('dialog').getByRole('alert').waitFor()
      const refusal = await finance.getByRole('dialog').getByRole('alert').textContent()
      expect(refusal).toContain('审核人不能拨付自己审核的申报。请另一位财务人员拨付')
      await keepLook(finance, `pay refused ${where}`)
      await expectAccessible(finance)

      await finance.goto(`${office().origin}/agency/clearing/declarations/${declarationId}`)
      await press(finance, '拨付')
      expect(await finance.getByRole('dialog').textContent()).toContain('374.50')
      await confirm(finance, '拨付')
      await finance.getByText('已办结，钱已付给机构').waitFor()
      const href = await finance.getByRole('link', { name: '下载结算明细' }).getAttribute('href')
      const type = await finance.evaluate(async (url) => (await fetch(url!)).headers.get('content-type'), href)
      expect(type).toContain('spreadsheetml')
      await keepLook(finance, `paid ${where}`)
      await expectAccessible(finance)
    })

    it(`a statement is made, withdrawn, made again, signed and transferred by another person, ${where}`, async () => {
      office().at(`${today}T06:00:00Z`)
      const { desk } = office().server.test
      const work = monthsWork()
      const clerk = await openAs(await user('clerk', 'clerk'), '/agency/clearing/statements', viewport)
      const chosen = async (province: string, city: string): Promise<void> => {
        await clerk.selectOption('#home-region', province)
        await clerk.selectOption('#home-region-city', city)
      }
      const made = async (): Promise<string> => {
        await chosen('440000', HOME)
        await press(clerk, '生成清算单')
        await confirm(clerk, '生成清算单')
        await clerk.getByRole('heading', { name: `${month} 清算单` }).waitFor()
        await work.delivered()
        return new URL(clerk.url()).pathname.split('/').at(-1)!
      }
      await press(clerk, '生成清算单')
      expect(await clerk.locator('form .error').textContent()).toContain('没有选参保地')
      await chosen('210000', HOST)
      expect(await clerk.locator('form .error').textContent()).toContain('自己不与自己清算')
      await keepLook(clerk, `generate wrong ${where}`)
      await expectAccessible(clerk)
      await chosen('210000', '210300')
      await press(clerk, '生成清算单')
      await confirm(clerk, '生成清算单')
      await clerk.locator('#month-error').waitFor()
      expect(await clerk.textContent('#month-error')).toContain('先由定点机构申报')

      const first = await made()
      expect(await fact(clerk, '清算金额')).toBe('869.50')
      expect(await clerk.locator('tbody tr').count()).toBe(2)
      await press(clerk, '撤回清算单')
      const asked = clerk.getByRole('dialog')
      expect(await asked.getByRole('button', { name: '撤回清算单' }).isDisabled()).toBe(true)
      await asked.getByLabel('原因').fill('漏了一笔扣减')
      await confirm(clerk, '撤回清算单')
      await clerk.getByText('正在等参保地退回').waitFor()
      await work.delivered()
      await clerk.reload()
      await clerk.getByText('已撤回，其中的结算可以重新生成').waitFor()
      await clerk.getByRole('link', { name: '回到列表' }).click()
      const clearingId = await made()
      expect(clearingId).not.toBe(first)
      await keepLook(clerk, `statement ${where}`)
      await expectAccessible(clerk)

      const address = `/agency/clearing/statements/${clearingId}`
      const finance = await openAs(await user('finance-home', 'finance', HOME), '/agency/clearing/statements', viewport)
      await finance.locator(`a[href$="${clearingId}"]`).waitFor()
      await keepLook(finance, `statements ${where}`)
      await expectAccessible(finance)
      await finance.locator(`a[href$="${clearingId}"]`).click()
      await finance.locator('dd', { hasText: '参保地（付款）' }).waitFor()
      if (where === 'wide') {
        const reviewer = await openAs(await user('reviewer-home', 'reviewer', HOME), address, viewport)
        await press(reviewer, '签章')
        expect(await reviewer.getByRole('dialog').textContent()).toContain('869.50')
        await keepLook(reviewer, 'sign wide')
        await expectAccessible(reviewer)
        await confirm(reviewer, '签章')
        await reviewer.getByText('已签章，待拨付').first().waitFor()
        await work.delivered()
        await finance.reload()
        await press(finance, '拨付')
      } else {
        const signer = { id: await idOf(finance), role: 'reviewer', address: '' } as const
        answerOf(await signClearing(desk, signer, null, { region: HOME, clearingId }))
        await finance.reload()
        await finance.getByText('须由另一位财务人员拨付').waitFor()
        await press(finance, '拨付')
        await confirm(finance, '拨付')
        await finance.getByRole('dialog').getByRole('alert').waitFor()
        const refusal = await finance.getByRole('dialog').getByRole('alert').textContent()
        expect(refusal).toContain('签章人不能拨付同一份清算单。请另一位财务人员拨付')
        await keepLook(finance, 'transfer refused on a phone')
        await expectAccessible(finance)
        return
      }
      expect(await finance.getByRole('dialog').textContent()).toContain('拨付给大连市')
      await confirm(finance, '拨付')
      await finance.getByText('已拨付，待收款').first().waitFor()
      for (const _ of [1, 2]) await work.delivered()
      await clerk.reload()
      await clerk.getByText('两地已结清').waitFor()
      await keepLook(clerk, 'closed wide')
      await expectAccessible(clerk)
    })
  }
})
