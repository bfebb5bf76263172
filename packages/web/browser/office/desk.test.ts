import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { proposeCredit } from '../../../platform/src/account/credit/propose.ts'
import { answerOf, HOME, monthsEnd } from '../../../platform/src/clearing/two-regions.fixture.ts'
import {
  application,
  BEIJING,
  IDENTITY,
  INSURED,
  REFERRAL_CERTIFICATE,
  value,
} from '../../../platform/src/filing/filing.fixture.ts'
import { submitFiling } from '../../../platform/src/filing/submit.ts'
import { keepUpload } from '../../../platform/src/upload/keep.ts'
import { CLERK } from '../../../platform/src/work/test-desk.fixture.ts'
import { describeOffice, expectAccessible, keepLook, VIEWS } from './describe-office.ts'
import { idNumberOf } from './office-server.ts'
import { PAPER } from './paper.ts'

const row = (page: Page, title: string) => page.getByRole('row', { name: title })
/** How many wait, and how long the oldest has. */
const waiting = async (page: Page, title: string) => (await row(page, title).locator('td').allTextContents()).join(' ')
const queues = (page: Page) => page.locator('tbody tr').count()

describeOffice('the first page of the agency', ({ office, openAs }) => {
  it('tells each role what waits for it and since when, and leads there', async () => {
    const { test } = office().server
    const empty = await openAs(await office().user('reviewer-empty', 'reviewer'), '/agency/')
    await empty.getByText('没有等着办理的事').waitFor()
    expect(await waiting(empty, '异地备案：待领取')).toBe('0 没有')
    await expectAccessible(empty)

    office().at('2025-03-03T01:00:00Z')
    const who = await office().worker(idNumberOf('19600101', '901'), '张演示')
    const file = { purpose: 'filing', name: PAPER.name, content: PAPER.buffer } as const
    const { uploadId } = value(await keepUpload(test.desk, who, INSURED, null, file))
    const papers = [...IDENTITY, { name: REFERRAL_CERTIFICATE, uploadId }]
    const asked = application('referral', BEIJING, '2025-03-03', { papers })
    const filed = { filingId: null, application: asked, today: '2025-03-03' }
    value(await submitFiling(test.desk, who, INSURED, null, filed))
    value(await proposeCredit(test.desk, who, CLERK, null, { amount: '160.00', reason: '补划入' }))
    const work = monthsEnd(test)
    const institutionId = await work.hospital()
    await work.bill(await work.insured(HOME), institutionId, '2025-02-03')
    await work.compared(institutionId, '2025-02-03')
    answerOf(await work.declare(institutionId, '2025-02', '2025-03-04'))
    office().at('2025-03-08T06:00:00Z')

    for (const [where, viewport] of VIEWS) {
      const user = (role: 'clerk' | 'reviewer' | 'finance' | 'auditor') =>
        office().user(`${role}-${viewport.width}`, role)
      const reviewer = await openAs(await user('reviewer'), '/agency/', viewport)
      await row(reviewer, '异地备案：待领取').waitFor()
      expect(await waiting(reviewer, '异地备案：待领取')).toBe('1 5 天')
      expect(await waiting(reviewer, '机构月度申报：待审核')).toMatch(/^1 \d+ 天$/)
      expect(await row(reviewer, '账户入账').count()).toBe(0)
      expect(await row(reviewer, '手工报销：待复审').count()).toBe(1)
      await keepLook(reviewer, `desk ${where}`)
      await expectAccessible(reviewer)
      await reviewer.getByRole('link', { name: '异地备案：待领取' }).click()
      await reviewer.getByRole('link', { name: '打开张**去北京市的备案' }).waitFor()

      const finance = await openAs(await user('finance'), '/agency/', viewport)
      await row(finance, '账户入账：待决定').waitFor()
      expect(await waiting(finance, '账户入账：待决定')).toBe('1 没有记录')
      expect(await waiting(finance, '机构月度申报：待拨付')).toBe('0 没有')
      expect(await row(finance, '异地备案').count()).toBe(0)
      await expectAccessible(finance)

      const auditor = await openAs(await user('auditor'), '/agency/', viewport)
      await row(auditor, '重复参保').waitFor()
      expect(await queues(auditor)).toBeGreaterThan((await queues(finance)) + 5)
      expect(await auditor.getByText('没有读到').count()).toBe(0)
      await keepLook(auditor, `desk of an auditor ${where}`)
      await expectAccessible(auditor)
    }
  })
})
