import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openBill, value } from '../../../platform/src/account/sharing.fixture.ts'
import { FROM_2026, OUTPATIENT, SHIPPED } from '../../../platform/src/release/release.fixture.ts'
import { settle } from '../../../platform/src/settlement/settle.ts'
import { CASHIER } from '../../../platform/src/work/test-desk.fixture.ts'
import { describeOffice, expectAccessible, keepLook, VIEWS } from './describe-office.ts'
import { DAY, idNumberOf } from './office-server.ts'

const editor = (page: Page) => page.getByLabel(OUTPATIENT)

for (const [where, viewport] of VIEWS)
  describeOffice(`a policy version, ${where}`, ({ office, openAs }) => {
    it('goes from draft to release: a fault is told at its line, the trial says what it costs, another officer publishes', async () => {
      const { test, hospitals } = office().server
      const who = await office().worker(idNumberOf('19850612', '071'), '演示工人')
      const encounterId = await openBill(test, who, hospitals[0], '2000.00')
      const bill = { encounterId, useAccount: false, shared: [], settledOn: DAY }
      value(await settle(test.desk, who, CASHIER, null, bill))

      const author = await openAs(await office().user('officer-a', 'policy-officer'), '/agency/', viewport)
      await author.getByText('还没有政策发布').waitFor()
      await keepLook(author, `releases empty ${where}`)
      await expectAccessible(author)
      await author.getByRole('link', { name: '起草新版本' }).click()
      await author.getByRole('button', { name: '保存草稿' }).click()
      await author.locator('.error, .problem-box').first().waitFor()
      await expectAccessible(author)
      await author.fill('#title', '2026年起三级医院在职职工门诊报销65%')
      await author.selectOption('#add', OUTPATIENT)
      expect(await editor(author).inputValue()).toBe(SHIPPED)
      await editor(author).fill(FROM_2026.replaceAll('400元', '400个'))
      await author.getByRole('button', { name: '保存草稿' }).click()
      await author.getByRole('button', { name: '检查', exact: true }).click()
      await author.getByRole('heading', { name: /检查发现 \d+ 处错误/ }).waitFor()
      await keepLook(author, `release with a fault ${where}`)
      await expectAccessible(author)
      // A finding leads to its line.
      await author.locator('.findings button').first().click()
      expect(
        await editor(author).evaluate((area: HTMLTextAreaElement) =>
          area.value.slice(area.selectionStart, area.selectionEnd),
        ),
      ).toContain('400个')

      await editor(author).fill(FROM_2026)
      await author.getByText('有改动还没有保存').waitFor()
      expect(await author.getByRole('button', { name: '检查', exact: true }).count()).toBe(0)
      await author.getByRole('button', { name: '保存草稿' }).click()
      await author.getByRole('button', { name: '检查', exact: true }).click()
      await author.getByRole('heading', { name: /检查通过/ }).waitFor()
      await author.fill('#trial-from', '2025-01-01')
      await author.fill('#trial-to', '2025-12-31')
      await author.fill('#trial-asOf', '2026-01-15')
      await author.getByRole('button', { name: '试算', exact: true }).click()
      // 2,000 less the deductible of 400: 55 % are 880, 65 % are 1,040.
      await author.getByText('+160.00').waitFor()
      expect(await author.locator('section[aria-labelledby=trial]').textContent()).toContain('过去的账单结果不变')
      await keepLook(author, `release tried ${where}`)
      await expectAccessible(author)
      await author.getByRole('button', { name: '提交批准' }).click()
      await author.getByText('等另一位政策管理员批准').waitFor()
      expect(await author.getByRole('button', { name: '批准并发布' }).count()).toBe(0)

      await keepLook(author, `release submitted ${where}`)
      await expectAccessible(author)
      const approver = await openAs(await office().user('officer-b', 'policy-officer'), '/agency/releases', viewport)
      await approver.getByRole('link', { name: '2026年起三级医院' }).click()
      await approver.getByRole('button', { name: '退回修改' }).click()
      expect(await approver.getByRole('dialog').getByRole('button', { name: '退回修改' }).isDisabled()).toBe(true)
      await approver.keyboard.press('Escape')
      await approver.getByRole('button', { name: '批准并发布' }).click()
      await approver.getByRole('dialog').getByText('+160.00').waitFor()
      await keepLook(approver, `release publish ${where}`)
      await expectAccessible(approver)
      await approver.getByRole('dialog').getByRole('button', { name: '批准并发布' }).click()
      await approver.getByText('已发布').waitFor()
      await approver.getByRole('link', { name: '回到政策发布' }).click()
      await approver.getByText('已发布').waitFor()
      await expectAccessible(approver)

      // What is in force is now what was published: the next draft begins from it.
      await approver.getByRole('link', { name: '起草新版本' }).click()
      await approver.selectOption('#add', OUTPATIENT)
      expect(await editor(approver).inputValue()).toBe(FROM_2026)
    })
  })
