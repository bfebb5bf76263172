import { expect, it } from 'vitest'
import { monthsEnd } from '../../../platform/src/clearing/two-regions.fixture.ts'
import { hospital } from '../../../platform/src/work/test-desk.fixture.ts'
import { describeOffice, expectAccessible, keepLook, VIEWS } from './describe-office.ts'

describeOffice('institutions and their days', ({ office, openAs }) => {
  it('are found by filters; one shows how its days stand, and one of another region that they are not shown', async () => {
    office().at('2025-03-20T01:00:00Z')
    const { test } = office().server
    const work = monthsEnd(test)
    const institutionId = await work.hospital()
    const who = await work.insured('210200')
    for (const day of ['2025-03-03', '2025-03-04']) await work.bill(who, institutionId, day)
    await work.compared(institutionId, '2025-03-03')
    const stranger = await hospital(test, { number: 7, region: '110000', level: 'level2' })
    for (const [where, viewport] of VIEWS) {
      const clerk = await office().user(`clerk-${viewport.width}`, 'clerk')
      const page = await openAs(clerk, '/agency/institutions', viewport)
      await page.locator(`a[href$="${institutionId}"]`).waitFor()
      expect(await page.locator(`a[href$="${stranger}"]`).count()).toBe(0)
      await keepLook(page, `institutions ${where}`)
      await expectAccessible(page)

      await page.fill('#name', '没有这家医院')
      await page.getByRole('button', { name: '查找' }).click()
      await page.getByText('没有符合条件的定点机构').waitFor()
      await keepLook(page, `institutions none ${where}`)
      await expectAccessible(page)
      await page.fill('#name', '演示医院')
      await page.selectOption('#level', 'level2')
      await page.getByRole('button', { name: '查找' }).click()
      await page.locator('tbody tr').first().waitFor()
      expect(await page.locator('tbody td:nth-of-type(3)').allTextContents()).toEqual(['二级'])
      await page.selectOption('#level', '')
      await page.getByRole('button', { name: '查找' }).click()
      await page.locator(`a[href$="${institutionId}"]`).click()

      await page.getByText('2025-03：1 / 2 天已对平').waitFor()
      expect(await page.locator('tbody .state').allTextContents()).toEqual(['已对平', '未对账'])
      await keepLook(page, `institution ${where}`)
      await expectAccessible(page)
      await page.fill('#month', '2025-02')
      await page.getByText('这个月还没有结算').waitFor()

      await page.goto(`${office().origin}/agency/institutions/${stranger}`)
      await page.getByText('这家机构不在本地区').waitFor()
      await page.goto(`${office().origin}/agency/institutions/H00000000000`)
      await page.getByText('没有找到这家定点机构').waitFor()
      await expectAccessible(page)
    }
  })
})
