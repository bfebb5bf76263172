import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { approveFiling } from '../../../platform/src/filing/approve.ts'
import { value } from '../../../platform/src/filing/filing.fixture.ts'
import { returnFiling } from '../../../platform/src/filing/return.ts'
import { takeFiling } from '../../../platform/src/filing/take.ts'
import { CLERK } from '../../../platform/src/work/test-desk.fixture.ts'
import { describeOffice, expectAccessible, keepLook, VIEWS } from './describe-office.ts'
import { DAY, idNumberOf } from './office-server.ts'
import { PAPER } from './paper.ts'

const TEXT = { name: '居住证.txt', mimeType: 'text/plain', buffer: Buffer.from('不是图片') }

async function fillPlace(page: Page, place: string, reason: string): Promise<void> {
  await page.selectOption('#place', place)
  await page.check(`input[name=reason][value=${reason}]`)
  await page.getByRole('button', { name: '提交' }).waitFor()
}

describeOffice('an insured person’s filings', ({ office, openAs }) => {
  for (const [where, viewport] of VIEWS) {
    const order = viewport.width === 390 ? '061' : '062'
    it(`by commitment letter is in force at once, has its papers handed in later, ${where}`, async () => {
      const { personId } = await office().worker(idNumberOf('19850612', order), '演示工人')
      const user = await office().user(`filer-${order}`, 'insured', { personId })
      const page = await openAs(user, '/insured/filings', viewport)
      await page.getByText('还没有备案').waitFor()
      await keepLook(page, `own filings empty ${where}`)
      await expectAccessible(page)
      await page.getByRole('link', { name: '申请备案' }).click()
      await expectAccessible(page)

      await fillPlace(page, '110000', 'residence')
      await page.getByText('要备案', { exact: true }).waitFor()
      await page.fill('#from', '2025-03-01')
      await page.getByRole('button', { name: '提交申请' }).click()
      // Everything that is wrong is told at once, each at its field.
      await page.locator('#from-error').waitFor()
      expect(await page.textContent('#from-error')).toContain(`填写 ${DAY} 至`)
      expect(await page.textContent('#paper-1-error')).toContain('缺少材料：长期居住证明')
      expect(await page.locator('.problem-box').count()).toBe(0)
      await keepLook(page, `own filings wrong ${where}`)
      await expectAccessible(page)

      await page.fill('#from', DAY)
      await page.setInputFiles('#paper-1', TEXT)
      await page.locator('#paper-1-error').getByText('PDF').waitFor()
      await page.getByText('先签承诺书').click()
      await page.setInputFiles('#letter', PAPER)
      await page.getByText(`已上传：${PAPER.name}`).waitFor()
      await keepLook(page, `own filings letter ${where}`)
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.getByRole('heading', { name: '去北京市的备案' }).waitFor()
      await page.getByText('持医保码或社保卡直接结算').waitFor()
      await keepLook(page, `own filing in force ${where}`)
      await expectAccessible(page)

      await page.getByRole('link', { name: '补交材料' }).click()
      await page.getByRole('button', { name: '提交材料' }).click()
      await page.locator('#paper-1-error').waitFor()
      await page.setInputFiles('#paper-1', PAPER)
      await page.getByText(`已上传：${PAPER.name}`).waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: '提交材料' }).click()
      await page.getByRole('button', { name: '查看长期居住证明' }).waitFor()
      expect(await page.getByRole('link', { name: '补交材料' }).count()).toBe(0)
      await page.getByRole('button', { name: '查看长期居住证明' }).click()
      await page.locator('dialog img').waitFor()
      expect(await page.locator('dialog img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
      await expectAccessible(page)
      await page.getByRole('button', { name: '关闭' }).click()
    })

    it(`with a referral goes by draft, review, return and approval, and is cancelled, ${where}`, async () => {
      const who = await office().worker(idNumberOf('19850612', `${Number(order) + 2}`.padStart(3, '0')), '演示工人')
      const user = await office().user(`referred-${order}`, 'insured', { personId: who.personId })
      const { desk } = office().server.test
      const page = await openAs(user, '/insured/filings/new', viewport)
      await fillPlace(page, '110000', 'referral')
      await page.getByRole('button', { name: '存为草稿' }).click()
      await page.getByRole('heading', { name: '去北京市的备案' }).waitFor()
      await page.getByText('经办机构看不到').waitFor()
      await page.getByRole('link', { name: '首页' }).click()
      await page.getByRole('link', { name: '去北京市的备案草稿还没有提交' }).click()
      await page.getByRole('link', { name: '继续填写' }).click()
      await page.getByRole('button', { name: '提交申请' }).waitFor()
      await page.setInputFiles('#paper-1', PAPER)
      await page.getByText(`已上传：${PAPER.name}`).waitFor()
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.getByText('等经办机构受理').waitFor()
      await expectAccessible(page)

      const filingId = new URL(page.url()).pathname.split('/').at(-1)!
      const act = { filingId, today: DAY }
      value(await takeFiling(desk, who, CLERK, null, act))
      const defects = [{ paper: '转诊转院证明', why: '看不清，请重拍' }]
      value(await returnFiling(desk, who, CLERK, null, { ...act, defects }))
      await page.reload()
      await page.getByText('看不清，请重拍').waitFor()
      await keepLook(page, `own filing returned ${where}`)
      await expectAccessible(page)
      await page.getByRole('link', { name: '补正后重新提交' }).click()
      await page.getByRole('button', { name: '去掉转诊转院证明' }).click()
      await page.setInputFiles('#paper-1', { ...PAPER, name: '重拍.png' })
      await page.getByText('已上传：重拍.png').waitFor()
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.getByText('等经办机构受理').waitFor()
      value(await takeFiling(desk, who, CLERK, null, act))
      value(await approveFiling(desk, who, CLERK, null, act))
      await page.reload()
      await page.getByText('持医保码或社保卡直接结算').waitFor()

      await page.getByRole('link', { name: '变更就医地' }).click()
      await fillPlace(page, '110000', 'referral')
      await page.setInputFiles('#paper-1', PAPER)
      await page.getByText(`已上传：${PAPER.name}`).waitFor()
      await page.getByRole('button', { name: '提交变更' }).click()
      await page.locator('#place-error, .problem-box').first().waitFor()
      await keepLook(page, `own filing change refused ${where}`)
      await expectAccessible(page)
      await page.getByRole('link', { name: '回到去北京市的备案' }).click()

      await page.getByRole('button', { name: '取消备案' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('取消原因').fill('不去了')
      await keepLook(page, `own filing cancel ${where}`)
      await dialog.getByRole('button', { name: '取消备案' }).click()
      await page.getByText('这份备案已取消').waitFor()
      await page.getByRole('link', { name: '回到备案列表' }).click()
      await page.getByRole('heading', { name: '已结束的' }).waitFor()
      await keepLook(page, `own filings over ${where}`)
      await expectAccessible(page)
      await page.goto(new URL('/insured/filings/0', page.url()).href)
      await page.getByText('没有这份备案').waitFor()
      await expectAccessible(page)
    })
  }
})
