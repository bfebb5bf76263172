import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { hospital, smallCatalogue } from '../../../platform/src/work/test-desk.fixture.ts'
import { describeOffice, expectAccessible, keepLook, signIn, VIEWS } from './describe-office.ts'
import { DAY, idNumberOf } from './office-server.ts'
import { PAPER } from './paper.ts'

const BEIJING = '110000'
/** A worker of Dalian in a tertiary hospital of Beijing: nobody has established what is paid unfiled; referred, 19,950 of 30,000. */
const CASE = `/#region=210200&scheme=employee&category=working&born=39&care=inpatient&to=${BEIJING}&level=level3&on=${DAY}&total=`
const REFERRED = { fund: '19,950.00', own: '10,050.00' }

const headline = (page: Page) => page.locator('.answer .headline').first()
const inDialog = (page: Page) => page.getByRole('dialog')

/** Puts lines into the table and keeps them; the total is what the visit comes to. */
async function keepLines(page: Page, lines: string, total: string): Promise<void> {
  if (!(await page.locator('#pasted').isVisible())) await page.getByText('粘贴明细').first().click()
  await page.fill('#pasted', lines)
  await page.getByRole('button', { name: '放进表里' }).click()
  await page.getByRole('button', { name: '保存明细' }).click()
  await page.waitForFunction((sum) => document.querySelector('.money-fact')?.textContent === sum, total)
}

async function settle(page: Page): Promise<void> {
  await page.getByRole('button', { name: '预结算' }).click()
  await page.locator('.bill .waterfall').waitFor()
  await page.locator('.answer-card').getByRole('button', { name: '结算', exact: true }).click()
  await inDialog(page).getByRole('button', { name: '结算', exact: true }).click()
  await page.getByRole('heading', { name: '已结算' }).waitFor()
  await page.locator('.bill .waterfall').waitFor()
}

describeOffice('a worker of Dalian who is to be treated in Beijing', ({ office, open, openAs }) => {
  let institutionId = ''
  for (const [where, viewport] of VIEWS)
    it(`estimates, compares, files, is approved, treated and settled as estimated; reversed and settled again, ${where}`, async () => {
      const order = viewport.width === 390 ? '101' : '102'
      const { test } = office().server
      if (institutionId === '') {
        institutionId = await hospital(test, { number: 1, region: BEIJING, level: 'level3' })
        await smallCatalogue(test, BEIJING)
      }
      const idNumber = idNumberOf('19850612', order)
      const { personId } = await office().worker(idNumber, '演示工人')
      const worker = await office().user(`worker-${order}`, 'insured', { personId })
      const reviewer = await office().user(`reviewer-${order}`, 'reviewer')
      const cashier = await office().user(`cashier-${order}`, 'cashier', { region: BEIJING, institutionId })

      // Estimate, with a total that is none; compare.
      const own = await open(`${CASE}三万`, viewport)
      await own.locator('#total-error').getByText('不是金额').waitFor()
      await own.fill('#total', '30000')
      expect(await headline(own).textContent()).toBe('按现在的情况，算不出来')
      const referred = own.locator('.scenarios tr', { hasText: '转诊备案' })
      expect(await referred.textContent()).toContain(REFERRED.own)
      await keepLook(own, `way estimate ${where}`)
      await expectAccessible(own)

      // File: from the guide to the application, which the link has filled in.
      await referred.getByRole('link').click()
      await own.waitForSelector('#guide-answer')
      await own.getByRole('link', { name: '登录后在这里申请' }).click()
      await own.locator('#sign-in-login').waitFor()
      await signIn(own, worker)
      await own.getByRole('button', { name: '提交申请' }).click()
      await own.locator('#paper-1-error').waitFor()
      await own.setInputFiles('#paper-1', PAPER)
      await own.getByText(`已上传：${PAPER.name}`).waitFor()
      await own.getByRole('button', { name: '提交申请' }).click()
      await own.getByText('等经办机构受理').waitFor()
      const filing = own.url()

      // Approve.
      const agency = await openAs(reviewer, '/agency/', viewport)
      await keepLook(agency, `way desk ${where}`)
      await expectAccessible(agency)
      await agency.getByRole('link', { name: '异地备案' }).first().click()
      await agency.getByRole('link', { name: /打开演/ }).click()
      await agency.getByRole('button', { name: /^领取/ }).click()
      await agency.getByRole('button', { name: /^通过/ }).click()
      await inDialog(agency).getByRole('button', { name: '通过' }).click()
      await agency.getByText('有效').first().waitFor()
      await own.goto(filing)
      await own.getByText('持医保码或社保卡直接结算').waitFor()

      // Admit in Beijing, settle.
      const counter = await openAs(cashier, '/hospital/', viewport)
      await counter.fill('#idNumber', idNumber)
      await counter.getByRole('button', { name: '查询参保' }).click()
      await counter.getByRole('heading', { name: '登记就诊' }).waitFor()
      await counter.locator('input[name=care][value=inpatient]').check()
      await counter.getByRole('button', { name: '办理入院', exact: true }).click()
      await counter.getByRole('heading', { name: '费用明细' }).waitFor()
      await counter.getByText('粘贴明细').first().click()
      await counter.fill('#pasted', `A9,没有的项目,100,1,${DAY}`)
      await counter.getByRole('button', { name: '放进表里' }).click()
      await counter.getByRole('button', { name: '保存明细' }).click()
      await counter.locator('.line-inputs li.wrong').getByText('A9').waitFor()
      await counter.locator('.line-inputs li.wrong').getByRole('button').click()
      await keepLines(counter, `A1,演示,15000,2,${DAY}`, '30,000.00')
      await counter.getByRole('button', { name: '出院' }).click()
      await inDialog(counter).getByRole('button', { name: '出院' }).click()
      await counter.getByText('待结算').waitFor()
      await settle(counter)
      // What the estimator said.
      expect(await counter.locator('.bill .collect').textContent()).toContain(REFERRED.own)
      await keepLook(counter, `way settled ${where}`)
      await expectAccessible(counter)

      // Explain.
      await own.goto(`${office().origin}/insured/bills`)
      await own.locator('tbody tr').first().getByRole('link').click()
      await own.getByRole('button', { name: '展开全部依据' }).click()
      expect(await own.locator('.waterfall').textContent()).toContain(`−${REFERRED.fund}`)
      expect(await own.locator('.steps').textContent()).toContain('210200/employee-inpatient')
      await keepLook(own, `way explained ${where}`)
      await expectAccessible(own)

      // Reverse, and settle again with what was wrong put right.
      await counter.getByRole('button', { name: '撤销结算' }).click()
      await inDialog(counter).getByLabel('原因').fill('数量录错')
      await inDialog(counter).getByRole('button', { name: '撤销结算' }).click()
      await counter.locator('.done-box').getByText(REFERRED.own).waitFor()
      await counter.locator('.line-inputs li').first().getByLabel('数量').fill('1')
      await counter.getByRole('button', { name: '保存明细' }).click()
      await counter.waitForFunction(() => document.querySelector('.money-fact')?.textContent === '15,000.00')
      await settle(counter)
      await own.goto(`${office().origin}/insured/bills`)
      await own.locator('tbody tr').nth(2).waitFor()
      expect((await own.locator('tbody .state').allTextContents()).sort()).toEqual(
        ['已撤销', '已结算', '撤销记录'].sort(),
      )
      await keepLook(own, `way bills ${where}`)
      await expectAccessible(own)
    })
})
