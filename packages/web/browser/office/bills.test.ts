import { expect, it } from 'vitest'
import { credited, openBill, value } from '../../../platform/src/account/sharing.fixture.ts'
import { reverse } from '../../../platform/src/settlement/reverse.ts'
import { settle } from '../../../platform/src/settlement/settle.ts'
import { CASHIER } from '../../../platform/src/work/test-desk.fixture.ts'
import { describeOffice, expectAccessible, keepLook, VIEWS } from './describe-office.ts'
import { DAY, idNumberOf } from './office-server.ts'

describeOffice('somebody insured, on their own pages', ({ office, openAs }) => {
  for (const [where, viewport] of VIEWS) {
    const order = viewport.width === 390 ? '051' : '052'
    it(`sees that the insurance is in force, reads a bill and one taken back, ${where}`, async () => {
      const who = await office().worker(idNumberOf('19850612', order), '演示工人')
      const { personId } = who
      const user = await office().user(`insured-${order}`, 'insured', { personId })
      const { test, hospitals } = office().server
      const page = await openAs(user, '/insured/', viewport)
      await page.getByText('您的医保有效').waitFor()
      await page.getByText('没有等您办理的事').waitFor()
      await page.getByText('还没有账单。').waitFor()
      await keepLook(page, `insured home empty ${where}`)
      await expectAccessible(page)
      await page.getByRole('link', { name: '查看就医账单' }).click()
      await page.getByText('账单当天就会出现在这里').waitFor()
      await expectAccessible(page)

      await credited(test, who, '100.00')
      // Lists are in the order of time.
      const later = () => office().at(new Date(test.desk.now() + 60_000).toISOString())
      const settled = async (yuan: string) => {
        later()
        const encounterId = await openBill(test, who, hospitals[0], yuan)
        return value(
          await settle(test.desk, who, CASHIER, null, { encounterId, useAccount: true, shared: [], settledOn: DAY }),
        )
      }
      const kept = await settled('2000.00')
      const wrong = await settled('1000.00')
      later()
      value(
        await reverse(test.desk, who, CASHIER, null, {
          settlementId: wrong.settlementId,
          why: '录错',
          today: DAY,
        }),
      )

      await page.goto(new URL('/insured/bills', page.url()).href)
      await page.locator('tbody tr').nth(2).waitFor()
      expect(await page.locator('tbody .state').allTextContents()).toEqual(['撤销记录', '已撤销', '已结算'])
      expect(await page.locator('tbody td:nth-of-type(1)').nth(2).textContent()).toContain('演示医院')
      // A visit that is not settled is told too, with what it has come to.
      await openBill(test, who, hospitals[0], '300.00')
      await page.reload()
      await page.getByText('已记费用 300.00 元').waitFor()
      await keepLook(page, `insured bills ${where}`)
      await expectAccessible(page)
      await page.locator('tbody tr').nth(2).getByRole('link').click()
      await page.locator('.bill .waterfall').waitFor()
      // 2,000 less the deductible of 400, of which 55 % are paid: 880; 100 of the own account.
      expect(await page.locator('.bill .collect').textContent()).toContain('您付现金 1,020.00')
      const year = page.locator('section[aria-labelledby=year]')
      await year.getByText('已付满 400.00 元').waitFor()
      await year.getByText('已用 880.00 元，共 12,000.00 元，还剩 11,120.00 元').waitFor()
      await keepLook(page, `insured bill ${where}`)
      await expectAccessible(page)
      const href = await page.getByRole('link', { name: '打印结算单' }).getAttribute('href')
      expect(href).toContain(kept.settlementId)
      const pdf = await page.evaluate(async (url) => (await (await fetch(url!)).text()).slice(0, 5), href)
      expect(pdf).toBe('%PDF-')

      await page.getByRole('link', { name: '回到账单列表' }).click()
      await page.locator('tbody tr').nth(0).getByRole('link').click()
      await page.getByRole('link', { name: '看被撤销的账单' }).click()
      await page.getByText('这笔结算已撤销').waitFor()
      await keepLook(page, `insured bill reversed ${where}`)
      await expectAccessible(page)

      // An address that somebody mistyped is answered, not shown as an empty page.
      await page.goto(new URL('/insured/bills/0', page.url()).href)
      await page.locator('.problem-box').waitFor()
      await expectAccessible(page)

      await page.goto(new URL('/insured/', page.url()).href)
      await page.locator('section[aria-labelledby=bills] tbody tr').nth(2).waitFor()
      await keepLook(page, `insured home ${where}`)
      await expectAccessible(page)
      await page.goto(new URL('/insured/enrolments', page.url()).href)
      await page.getByText('职工').first().waitFor()
      await page.getByText('2020-01-01 起').first().waitFor()
      await keepLook(page, `insured enrolments ${where}`)
      await expectAccessible(page)
    })
  }
})
