import { expect, it } from 'vitest'
import { CLAIMANT, papers, stayInBeijing, value } from '../../../platform/src/claim/claim.fixture.ts'
import { submitClaim } from '../../../platform/src/claim/submit.ts'
import { supplyPapers } from '../../../platform/src/claim/supply.ts'
import { insured } from '../../../platform/src/work/test-desk.fixture.ts'
import { describeOffice, expectAccessible, keepLook, VIEWS } from './describe-office.ts'
import type { OfficeRole } from './office-server.ts'

const TODAY = '2025-06-02'

describeOffice('a claim by hand', ({ office, openAs }) => {
  for (const [where, viewport] of VIEWS)
    it(`of an unfiled patient of Anshan is asked for once, decided by two reviewers and paid once, ${where}`, async () => {
      // The later of the two is the last of its queue.
      office().at(`${TODAY}T0${viewport.width === 390 ? 3 : 1}:00:00Z`)
      const { test } = office().server
      const who = await insured(test, {
        region: '210300',
        name: `演示${viewport.width}`,
        scheme: 'employee',
        category: 'working',
      })
      const application = stayInBeijing({ papers: await papers(test, who, ['invoice', 'itemised-list']) })
      value(await submitClaim(test.desk, who, CLAIMANT, null, { application, today: TODAY }))
      const as = (role: OfficeRole, name: string, path: string) =>
        office()
          .user(`${name}-${viewport.width}`, role, { region: '210300' })
          .then((user) => openAs(user, path, viewport))

      const clerk = await as('clerk', 'window', '/agency/claims')
      await clerk
        .getByRole('link', { name: /办理演/ })
        .last()
        .click()
      await clerk.getByText('还缺：出院记录').waitFor()
      await keepLook(clerk, `claim submitted ${where}`)
      await expectAccessible(clerk)
      await clerk.getByRole('button', { name: '受理' }).click()
      await clerk.locator('.problem-box').getByText('出院记录').waitFor()
      await clerk.getByRole('button', { name: '一次性告知补正' }).click()
      const asked = clerk.getByRole('dialog')
      await asked.getByLabel('出院记录：为什么').fill('')
      await asked.getByRole('button', { name: '发出告知' }).click()
      await asked.locator('.error').waitFor()
      await keepLook(clerk, `claim ask ${where}`)
      await expectAccessible(clerk)
      await asked.getByLabel('出院记录：为什么').fill('请交盖章的出院记录')
      await asked.getByRole('button', { name: '发出告知' }).click()
      await clerk.getByText('请交盖章的出院记录').waitFor()
      const claimId = new URL(clerk.url()).pathname.split('/').at(-1)!
      const supplied = await papers(test, who, ['discharge-record'])
      value(await supplyPapers(test.desk, who, CLAIMANT, null, { claimId, papers: supplied }))
      await clerk.reload()
      await clerk.getByText('要交的材料都在').waitFor()
      // It is told once (一次性告知), so it is not offered a second time.
      expect(await clerk.getByRole('button', { name: '一次性告知补正' }).count()).toBe(0)
      await clerk.getByRole('button', { name: '受理' }).click()
      await clerk.getByText('已受理').waitFor()

      const first = await as('reviewer', 'first', '/agency/claims')
      await first
        .getByRole('link', { name: /办理演/ })
        .last()
        .click()
      await first.getByRole('button', { name: '领取初审' }).click()
      await first.getByRole('button', { name: '查看票据原件或电子票据' }).click()
      const paper = first.getByRole('dialog')
      await paper.getByRole('button', { name: '打开' }).click()
      await paper.locator('.error').waitFor()
      await paper.getByLabel('查看原因').fill('初审')
      await paper.getByRole('button', { name: '打开' }).click()
      await paper.getByText('请保存后打开').waitFor()
      await paper.getByRole('button', { name: '关闭' }).click()
      await first.getByLabel('批准').check()
      await first.getByRole('button', { name: '加一笔扣减' }).click()
      await first.getByLabel('金额（元）').fill('十元')
      await first.getByRole('button', { name: '提交初审意见' }).click()
      await first.locator('#amount-1-error').getByText('这不是金额').waitFor()
      await first.locator('#deduction-why-1-error').getByText('没有写原因').waitFor()
      await keepLook(first, `claim first review wrong ${where}`)
      await expectAccessible(first)
      await first.locator('.deduction').getByRole('button', { name: '去掉' }).click()
      await first.getByRole('button', { name: '提交初审意见' }).click()
      await first.getByText('复审要由另一位审核人员办理').waitFor()
      expect(await first.getByRole('button', { name: '批准' }).count()).toBe(0)
      await keepLook(first, `claim needs another ${where}`)
      await expectAccessible(first)

      const second = await as('reviewer', 'second', '/agency/claims?state=second-review')
      await second
        .getByRole('link', { name: /办理演/ })
        .last()
        .click()
      await second.getByText('初审建议批准，基金支付 17,580.00 元').waitFor()
      await second.getByRole('button', { name: '退回初审' }).click()
      expect(await second.getByRole('dialog').getByRole('button', { name: '退回初审' }).isDisabled()).toBe(true)
      await second.keyboard.press('Escape')
      // By its key, which does nothing while a dialog is open.
      await second.keyboard.press('a')
      await keepLook(second, `claim approve ${where}`)
      await second.getByRole('dialog').getByRole('button', { name: '批准' }).click()
      await second.getByText('已批准待支付').waitFor()

      const finance = await as('finance', 'finance', '/agency/claims')
      await finance
        .getByRole('link', { name: /办理演/ })
        .last()
        .click()
      const pay = async (button: string): Promise<void> => {
        await finance.getByRole('button', { name: button }).click()
        const dialog = finance.getByRole('dialog')
        await dialog.getByText('17,580.00 元').waitFor()
        await dialog.getByRole('button', { name: '发起支付' }).click()
        await dialog.waitFor({ state: 'detached' })
      }
      const answer = async (button: string, said: string): Promise<void> => {
        await finance.getByRole('button', { name: button }).click()
        await finance.getByRole('dialog').locator('#said').fill(said)
        await finance.getByRole('dialog').getByRole('button', { name: button }).click()
        await finance.getByRole('dialog').waitFor({ state: 'detached' })
      }
      await pay('发起支付')
      await answer('银行支付失败', '账户已注销')
      await finance.getByText('第 1 次支付 17,580.00 元：失败，账户已注销').waitFor()
      await pay('重新支付')
      await finance.getByRole('link', { name: '回到手工报销' }).click()
      await finance.getByRole('link', { name: '支付中的报销' }).click()
      await finance.getByText('17,580.00').first().waitFor()
      await keepLook(finance, `claim payments ${where}`)
      await expectAccessible(finance)
      await finance.getByLabel('用途').fill('今日付款')
      const download = finance.waitForEvent('download')
      await finance.getByRole('button', { name: '导出文件' }).click()
      expect((await download).suggestedFilename()).toBe('payments.csv')
      await finance.goBack()
      await finance.goBack()
      await answer('银行已支付', '20250602-0001')
      await finance.getByText('第 2 次支付 17,580.00 元：已到账').waitFor()
      expect(await finance.getByRole('button', { name: /支付/ }).count()).toBe(0)
      await keepLook(finance, `claim paid ${where}`)
      await expectAccessible(finance)
      await finance.goto(new URL('/agency/claims/0/0', finance.url()).href)
      await finance.locator('.problem-box').waitFor()
      await expectAccessible(finance)
    })
})
