import { DELIVERIES, deliverAll, type Who } from '@yibao/platform'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { settleWithShared } from '../../../platform/src/account/hold/settle-with-shared.ts'
import { bondsOf } from '../../../platform/src/account/queries.ts'
import { bound, credited, openBill, value } from '../../../platform/src/account/sharing.fixture.ts'
import { requestKey } from '../../../platform/src/work/request.ts'
import { CASHIER } from '../../../platform/src/work/test-desk.fixture.ts'
import { describeOffice, expectAccessible, keepLook, VIEWS } from './describe-office.ts'
import { DAY, idNumberOf } from './office-server.ts'

describeOffice('a mother shares her account with her daughter', ({ office, openAs }) => {
  // Movements are in the order of time: what is done before and after the news is not done at the same moment.
  const later = () => office().at(new Date(office().server.test.desk.now() + 60_000).toISOString())
  const deliver = async () => {
    later()
    await deliverAll(office().server.test.desk, DELIVERIES)
    later()
  }
  const somebody = async (idNumber: string, name: string) => {
    const who = await office().worker(idNumber, name)
    return { who, user: await office().user(`sharing-${idNumber}`, 'insured', { personId: who.personId }) }
  }
  const settled = async (daughter: Who, bondId: string, yuan: string) => {
    const { test, hospitals } = office().server
    const encounterId = await openBill(test, daughter, hospitals[0], yuan)
    const command = { encounterId, settledOn: DAY, useAccount: true, shared: [{ bondId }] }
    value(await settleWithShared(test.desk, daughter, CASHIER, requestKey(hospitals[0], encounterId, command), command))
    await deliver()
  }

  for (const [where, viewport] of VIEWS) {
    const [first, second] = viewport.width === 390 ? ['061', '062'] : ['063', '064']
    it(`invited, used, sent, refused, sent again, accepted, ended, ${where}`, async () => {
      const idNumber = idNumberOf('19850612', first)
      const mother = await somebody(idNumberOf('19620612', second), '演示母亲')
      const daughter = await somebody(idNumber, '演示女儿')
      await credited(office().server.test, mother.who, '1000.00')
      await credited(office().server.test, daughter.who, '50.00')

      const hers = await openAs(mother.user, '/insured/account', viewport)
      await hers.getByText('还没有和家人共用账户').waitFor()
      await hers.getByText('划入个人账户').waitFor()
      await keepLook(hers, `account alone ${where}`)
      await expectAccessible(hers)

      await hers.getByRole('link', { name: '邀请家人' }).click()
      await hers.getByRole('button', { name: '发出邀请' }).click()
      await hers.getByText('还没有选家人是您的什么人').waitFor()
      // The button is far below the first field on a phone.
      expect(await hers.evaluate(() => document.activeElement?.id)).toBe('kin')
      await keepLook(hers, `invite empty ${where}`)
      await expectAccessible(hers)
      await hers.getByLabel('子女', { exact: true }).check()
      await hers.fill('#name', '演示女儿')
      await hers.fill('#idNumber', idNumberOf('19850612', '999'))
      await hers.fill('#limit', '600.005')
      await hers.getByRole('button', { name: '发出邀请' }).click()
      await hers.getByText('金额写得不对').waitFor()
      await hers.fill('#limit', '600')
      await hers.getByRole('button', { name: '发出邀请' }).click()
      await hers.getByText('没有找到这位家人的参保信息').waitFor()
      await keepLook(hers, `invite wrong number ${where}`)
      await expectAccessible(hers)
      expect(await hers.locator('#idNumber').getAttribute('aria-invalid')).toBe('true')
      await hers.fill('#idNumber', idNumber)
      await hers.getByRole('button', { name: '发出邀请' }).click()
      await hers.getByText('邀请已发出').waitFor()
      await expectAccessible(hers)
      await hers.getByRole('link', { name: '回到个人账户' }).click()
      await hers.getByText('等对方确认').waitFor()
      await deliver()

      const theirs = await openAs(daughter.user, '/insured/', viewport)
      await theirs.locator('section[aria-labelledby=waiting] a').click()
      await theirs.getByRole('heading', { name: '父母（演***）邀请您使用个人账户' }).waitFor()
      await theirs.getByText('每年最多 600.00 元').waitFor()
      await keepLook(theirs, `invitation ${where}`)
      await expectAccessible(theirs)
      await theirs.getByRole('button', { name: '谢绝' }).click()
      await theirs.getByRole('dialog').getByRole('button', { name: '返回' }).click()
      await theirs.getByRole('button', { name: '确认', exact: true }).click()
      await theirs.getByText('已确认。').waitFor()
      await expectAccessible(theirs)
      await deliver()

      const [bond] = await bondsOf(office().server.test.desk, daughter.who)
      await settled(daughter.who, bond!.bondId, '1000.00')
      await hers.reload()
      // 1,000 less the deductible of 400, of which 55 % are paid: 670 are left to pay: 50 of the daughter’s own account,
      // 600 of her mother’s, which is all that she allows, and 20 in cash.
      await hers.getByText('给子女（演***）付医药费').waitFor()
      expect(await rows(hers)).toEqual(['−600.00', '+1,000.00'])
      await theirs.reload()
      await theirs.getByText('就医结算，用个人账户付').waitFor()
      expect(await rows(theirs)).toEqual(['−50.00', '+50.00'])
      await theirs.getByRole('link', { name: '看 2025-03-03 的账单' }).click()
      await theirs.locator('.bill .waterfall').waitFor()
      expect(await theirs.locator('.bill .waterfall').textContent()).toContain('−600.00')

      await hers.getByRole('link', { name: '转账给子女（演***）' }).click()
      await sends(hers, '50.125')
      await hers.getByText('金额写得不对').waitFor()
      await keepLook(hers, `transfer wrong ${where}`)
      await expectAccessible(hers)
      await sends(hers, '500')
      await hers.getByRole('dialog').getByRole('button', { name: '转账' }).click()
      await hers.getByText('个人账户余额 400.00 元').waitFor()
      expect(await hers.evaluate(() => document.activeElement?.id)).toBe('amount')
      await expectAccessible(hers)
      await sends(hers, '50.5')
      expect(await hers.getByRole('dialog').textContent()).toContain('50.50 元')
      await keepLook(hers, `transfer confirmed ${where}`)
      await expectAccessible(hers)
      await hers.getByRole('dialog').getByRole('button', { name: '转账' }).click()
      await hers.getByText('已转出 50.50 元').waitFor()
      await expectAccessible(hers)
      await hers.getByRole('link', { name: '回到个人账户' }).click()
      await hers.getByRole('heading', { name: '转给子女（演***），等对方接收' }).waitFor()
      await keepLook(hers, `account sharing ${where}`)
      await expectAccessible(hers)
      await deliver()

      const own = new URL('/insured/account', theirs.url()).href
      await theirs.goto(own)
      await theirs.getByText('2025-03-04 06:00 前没有接收').waitFor()
      await keepLook(theirs, `transfer received ${where}`)
      await expectAccessible(theirs)
      await theirs.getByRole('button', { name: '退回', exact: true }).click()
      await expectAccessible(theirs)
      await theirs.getByRole('dialog').getByRole('button', { name: '退回' }).click()
      await theirs.getByText('已退回，50.50 元').waitFor()
      await deliver()

      await hers.reload()
      await hers.getByText('没有接收，退回').waitFor()
      expect((await rows(hers)).slice(0, 2)).toEqual(['+50.50', '−50.50'])
      await hers.getByRole('link', { name: '转账给子女（演***）' }).click()
      await sends(hers, '60')
      await hers.getByRole('dialog').getByRole('button', { name: '转账' }).click()
      await hers.getByText('已转出 60.00 元').waitFor()
      await deliver()
      await theirs.reload()
      await theirs.getByRole('button', { name: '接收', exact: true }).click()
      await theirs.getByRole('dialog').getByRole('button', { name: '接收' }).click()
      await theirs.getByText('已接收 60.00 元').waitFor()
      await theirs.getByText('收到父母（演***）的转账').waitFor()
      expect(await theirs.locator('.account-balance dd').first().textContent()).toBe('60.00 元')
      await keepLook(theirs, `transfer accepted ${where}`)
      await expectAccessible(theirs)
      await deliver()

      await theirs.getByRole('button', { name: '解除和父母（演***）的共济' }).click()
      expect(await theirs.getByRole('dialog').textContent()).toContain('您不能再用父母（演***）的账户')
      await expectAccessible(theirs)
      await theirs.getByRole('dialog').getByRole('button', { name: '解除' }).click()
      await theirs.getByText('已解除和父母（演***）的共济').waitFor()
      await deliver()
      await hers.goto(own)
      await hers.getByText('已经结束的').click()
      await hers.getByText('已解除').waitFor()
      await hers.getByText('还没有和家人共用账户').waitFor()
      await keepLook(hers, `account ended ${where}`)
      await expectAccessible(hers)
      // An address kept from before pays nobody.
      await hers.goto(new URL(`/insured/account/bonds/${bond!.bondId}/send`, own).href)
      await hers.getByText('和这位家人没有有效的共济关系').waitFor()
      await expectAccessible(hers)
    })

    it(`declined, withdrawn, a premium that comes back, and every movement, ${where}`, async () => {
      const [own, other] = viewport.width === 390 ? ['065', '066'] : ['067', '068']
      const { test } = office().server
      const mother = await somebody(idNumberOf('19620612', own), '演示母亲')
      const idNumber = idNumberOf('19850612', other)
      const daughter = await somebody(idNumber, '演示女儿')
      for (let month = 1; month <= 22; month++) {
        later()
        await credited(test, mother.who, `${month}00.00`)
      }
      const hers = await openAs(mother.user, '/insured/account/invite', viewport)
      await invites(hers, '演示女儿', idNumber)
      await hers.getByRole('link', { name: '回到个人账户' }).click()
      await deliver()
      const theirs = await openAs(daughter.user, '/insured/account', viewport)
      await theirs.getByText('没有设限额').waitFor()
      await theirs.getByRole('button', { name: '谢绝' }).click()
      await expectAccessible(theirs)
      await theirs.getByRole('dialog').getByRole('button', { name: '谢绝' }).click()
      await theirs.getByText('已谢绝，对方会看到').waitFor()
      await deliver()

      await hers.reload()
      await hers.getByText('已经结束的').click()
      await hers.getByText('对方已谢绝').waitFor()
      await hers.getByRole('link', { name: '邀请家人' }).click()
      await invites(hers, '演示女儿', idNumber)
      await hers.goto(new URL('/insured/account/invite', hers.url()).href)
      await invites(hers, '演示女儿', idNumber, '要改限额，先解绑再邀请')
      await hers.getByRole('link', { name: '回到个人账户' }).click()
      await hers.getByRole('button', { name: '收回给子女（演***）的邀请' }).click()
      await hers.getByRole('dialog').getByRole('button', { name: '收回邀请' }).click()
      await hers.getByText('已收回给子女（演***）的邀请').waitFor()
      await deliver()

      await bound(test, mother.who, daughter.who, 'parent')
      await hers.reload()
      await hers.getByRole('link', { name: '替子女（演***）缴居民医保费' }).click()
      await hers.getByLabel('2026').check()
      await hers.getByRole('button', { name: '缴费', exact: true }).click()
      await hers.getByText('金额写得不对').waitFor()
      expect(await hers.evaluate(() => document.activeElement?.id)).toBe('amount')
      await hers.fill('#amount', '400')
      await keepLook(hers, `premium ${where}`)
      await expectAccessible(hers)
      await hers.getByRole('button', { name: '缴费', exact: true }).click()
      await expectAccessible(hers)
      await hers.getByRole('dialog').getByRole('button', { name: '缴费' }).click()
      // 100 to 2,200 yuan are 25,300 yuan.
      await hers.getByText('账户余额 24,900.00 元').waitFor()
      await expectAccessible(hers)
      // The daughter is insured as a worker: there is no resident premium to pay.
      await deliver()
      await hers.getByRole('link', { name: '回到个人账户' }).click()
      await hers.getByText('替子女（演***）缴的居民医保费没用上，退回').waitFor()
      await hers.getByRole('link', { name: '全部明细' }).click()
      await hers.locator('.movements tbody tr').nth(19).waitFor()
      const newest = await rows(hers)
      expect(newest.slice(0, 3)).toEqual(['+400.00', '−400.00', '+2,200.00'])
      await hers.getByRole('button', { name: '更早的明细' }).click()
      await hers.getByText('+100.00', { exact: true }).waitFor()
      expect(await rows(hers)).toEqual(['+400.00', '+300.00', '+200.00', '+100.00'])
      expect(newest.at(-1)).toBe('+500.00')
      await hers.getByRole('button', { name: '回到最新的明细' }).click()
      await hers.locator('.movements tbody tr').nth(19).waitFor()
      await hers.getByRole('button', { name: 'English' }).click()
      await keepLook(hers, `movements in English ${where}`)
      await expectAccessible(hers)
      await hers.getByRole('link', { name: 'Back to the account' }).click()
      await hers.getByText('Relatives who use my account').waitFor()
      await keepLook(hers, `account in English ${where}`)
      await expectAccessible(hers)
    })
  }
})

const rows = (page: Page): Promise<string[]> => page.locator('.movements tbody td.money').allTextContents()

async function sends(page: Page, amount: string): Promise<void> {
  await page.fill('#amount', amount)
  await page.getByRole('button', { name: '转账', exact: true }).click()
}

/** Fills the invitation and sends it; ends with `told` on the page. */
async function invites(page: Page, name: string, idNumber: string, told = '邀请已发出'): Promise<void> {
  await page.getByLabel('子女', { exact: true }).check()
  await page.fill('#name', name)
  await page.fill('#idNumber', idNumber)
  await page.getByRole('button', { name: '发出邀请' }).click()
  await page.getByText(told).waitFor()
}
