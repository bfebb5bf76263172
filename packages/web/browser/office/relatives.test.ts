import { expect, it } from 'vitest'
import { bound, credited } from '../../../platform/src/account/sharing.fixture.ts'
import { describeOffice, expectAccessible, keepLook } from './describe-office.ts'
import { idNumberOf } from './office-server.ts'

describeOffice('a daughter whose mother shares her account', ({ office, openAs }) => {
  it('pays less cash, the own account first, and is told so before and after', async () => {
    const cashier = await office().user('cashier-shared', 'cashier')
    const idNumber = idNumberOf('19850612', '041')
    const daughter = await office().worker(idNumber, '演示女儿')
    const mother = await office().worker(idNumberOf('19620612', '042'), '演示母亲')
    const { test } = office().server
    await credited(test, daughter, '100.00')
    await credited(test, mother, '500.00')
    await bound(test, mother, daughter, 'parent')

    const page = await openAs(cashier, '/hospital/')
    await page.fill('#idNumber', idNumber)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '登记就诊' }).waitFor()
    expect(await page.locator('.fact-list').textContent()).toContain('父母')
    await page.getByLabel('本人选定的定点机构').check()
    await page.getByRole('button', { name: '登记', exact: true }).click()
    await page.getByText('粘贴明细').first().click()
    await page.fill('#pasted', 'A1,演示,2000,1')
    await page.getByRole('button', { name: '放进表里' }).click()
    await page.getByRole('button', { name: '保存明细' }).click()
    await page.getByLabel('父母的账户').check()
    await page.getByRole('button', { name: '预结算' }).click()
    await page.locator('.bill .waterfall').waitFor()
    // 2,000 less the deductible of 400, of which 55 % are paid: 880; 100 of the own account.
    expect(await page.locator('.bill .collect').textContent()).toContain('1,020.00')
    await page.locator('.answer-card').getByRole('button', { name: '结算', exact: true }).click()
    expect(await page.getByRole('dialog').textContent()).toContain('预结算的现金会相应减少')
    await page.getByRole('dialog').getByRole('button', { name: '结算', exact: true }).click()
    await page.getByRole('heading', { name: '已结算' }).waitFor()
    await page.locator('.bill .waterfall').waitFor()
    expect(await page.locator('.bill .collect').textContent()).toContain('520.00')
    expect(await page.locator('.bill .waterfall').textContent()).toContain('−500.00')
    await keepLook(page, 'settled with relatives wide')
    await expectAccessible(page)
  })
})
