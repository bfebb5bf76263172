import { expect, it } from 'vitest'
import { acceptClaim } from '../../../platform/src/claim/accept.ts'
import { approveClaim } from '../../../platform/src/claim/approve.ts'
import { askCorrection } from '../../../platform/src/claim/ask-correction.ts'
import { FINANCE, FIRST, SECOND, value, WINDOW } from '../../../platform/src/claim/claim.fixture.ts'
import { paymentFailed } from '../../../platform/src/claim/payment-result.ts'
import { proposeDecision } from '../../../platform/src/claim/propose.ts'
import { startPayment } from '../../../platform/src/claim/start-payment.ts'
import { takeClaim } from '../../../platform/src/claim/take.ts'
import { insured } from '../../../platform/src/work/test-desk.fixture.ts'
import { describeOffice, expectAccessible, keepLook, VIEWS } from './describe-office.ts'
import { PAPER } from './paper.ts'

const TODAY = '2025-06-02'

describeOffice('an insured person’s claims', ({ office, openAs }) => {
  for (const [where, viewport] of VIEWS)
    it(`are filled in with everything told that is wrong, put right once, paid after a failure; another is withdrawn, ${where}`, async () => {
      office().at(`${TODAY}T0${viewport.width === 390 ? 3 : 1}:00:00Z`)
      const { test } = office().server
      const { desk } = test
      const who = await insured(test, {
        region: '210300',
        name: `演示申请人${viewport.width}`,
        scheme: 'employee',
        category: 'working',
      })
      const user = await office().user(`claimant-${viewport.width}`, 'insured', who)
      const page = await openAs(user, '/insured/claims', viewport)
      await page.getByText('还没有报销申请').waitFor()
      await keepLook(page, `own claims empty ${where}`)
      await expectAccessible(page)
      await page.getByRole('link', { name: '申请报销' }).click()
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.getByText('还有 9 处没填').waitFor()
      await keepLook(page, `own claim nothing filled in ${where}`)
      await expectAccessible(page)

      const fill = async (number: string, amount: string): Promise<void> => {
        await page.selectOption('#place', '110000')
        await page.selectOption('#institution', 'other')
        await page.fill('#name', '北京演示医院')
        await page.selectOption('#level', 'level3')
        await page.check('input[name=care][value=inpatient]')
        await page.fill('#from', '2025-05-01')
        await page.fill('#to', '2025-05-12')
        await page.fill('#total', '30,000 元')
        await page.fill('#number-1', number)
        await page.fill('#issued-1', '2025-05-12')
        await page.fill('#amount-1', amount)
        await page.fill('#bankAccount', '6222 0202 0000 0001 234')
      }
      const number = `11010125${viewport.width}0001`
      await fill('12', '300.123')
      await page.fill('#bankAccount', '工行')
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.locator('#amount-1-error').getByText('这不是金额').waitFor()
      await page.fill('#amount-1', '29000')
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.locator('#number-1-error').waitFor()
      await page.locator('#bankAccount-error').waitFor()
      await keepLook(page, `own claim wrong ${where}`)
      await expectAccessible(page)
      await fill(number, '29000')
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.locator('fieldset > .error').waitFor()
      await page.fill('#amount-1', '30000')
      for (const kind of ['invoice', 'itemised-list']) {
        await page.setInputFiles(`#paper-${kind}`, PAPER)
        await page.locator(`#paper-${kind}`).getByText('已上传').waitFor()
      }
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.getByText('等经办机构受理').waitFor()
      await page.getByText('还缺：出院记录').waitFor()
      await keepLook(page, `own claim submitted ${where}`)
      await expectAccessible(page)

      const claimId = new URL(page.url()).pathname.split('/').at(-1)!
      const defects = [{ kind: 'discharge-record', why: '请交盖章的出院记录' }] as const
      value(await askCorrection(desk, who, WINDOW, null, { claimId, defects }))
      await page.getByRole('link', { name: '首页' }).click()
      await page.getByRole('link', { name: '北京市的手工报销要补材料' }).click()
      await page.getByRole('button', { name: '提交材料' }).click()
      await page.locator('.problem-box').waitFor()
      await page.setInputFiles('#paper-discharge-record', PAPER)
      await page.locator('#paper-discharge-record').getByText('已上传').waitFor()
      await keepLook(page, `own claim supplies ${where}`)
      await expectAccessible(page)
      await page.getByRole('button', { name: '提交材料' }).click()
      await page.getByText('要交的材料都在').waitFor()

      const approve = { claimId, proposal: 'approve', deductions: [], cleared: [] } as const
      value(await acceptClaim(desk, who, WINDOW, null, { claimId }))
      value(await takeClaim(desk, who, FIRST, null, { claimId }))
      value(await proposeDecision(desk, who, FIRST, null, approve))
      value(await approveClaim(desk, who, SECOND, null, { claimId, fundTotal: '17580.00', today: TODAY }))
      value(await startPayment(desk, who, FINANCE, null, { claimId }))
      value(await paymentFailed(desk, who, FINANCE, null, { claimId, attempt: 1, reason: '账户已注销' }))
      await page.reload()
      await page.getByText('银行没付成').waitFor()
      await page.getByText('失败，账户已注销').waitFor()
      await page.getByRole('button', { name: '换收款账户' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('本人的银行账号').fill('123')
      await dialog.getByRole('button', { name: '换收款账户' }).click()
      await dialog.locator('.error').waitFor()
      await dialog.getByLabel('本人的银行账号').fill('6222020200000005678')
      await dialog.getByRole('button', { name: '换收款账户' }).click()
      await page.getByText('***5678').waitFor()
      await keepLook(page, `own claim pay failed ${where}`)
      await expectAccessible(page)

      // Lists are in the order of time.
      office().at(new Date(desk.now() + 60_000).toISOString())
      // The same invoice cannot be claimed a second time; another can, and is withdrawn.
      await page.goto(new URL('/insured/claims/new', page.url()).href)
      await fill(number, '30000')
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.locator('#number-1-error').getByText(`发票 ${number} 已在申请`).waitFor()
      await page.fill('#number-1', `${number}9`)
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.getByRole('button', { name: '撤回申请' }).click()
      await page.getByRole('dialog').getByRole('button', { name: '撤回申请' }).click()
      await page.getByText('已撤回', { exact: true }).waitFor()
      await page.getByRole('link', { name: '回到手工报销' }).click()
      await page.locator('.cards li').nth(1).waitFor()
      expect(await page.locator('.cards .state').allTextContents()).toEqual(['已撤回', '支付失败'])
      await keepLook(page, `own claims ${where}`)
      await expectAccessible(page)
    })
})
