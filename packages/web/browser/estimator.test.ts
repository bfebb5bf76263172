import { fileURLToPath } from 'node:url'
import { createEngine } from '@yibao/engine'
import { shippedPolicies } from '@yibao/engine/policies'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { grouped } from '../src/public/amounts.ts'
import { formOf } from '../src/public/estimator/form/case-to-form.ts'
import { linkOf } from '../src/public/estimator/form/link.ts'
import { WORKED_CASES } from '../src/public/estimator/worked-cases.fixture.ts'
import { describePages, PHONE, WIDE } from './pages.ts'

const headline = (page: Page) => page.locator('.answer .headline').first()

const MOTHER =
  '/#region=210200&scheme=employee&category=retired&born=70&care=inpatient&to=110000&level=level3&on=2025-03-01&total=50000'
const ANSHAN =
  '/#region=210300&scheme=employee&category=retired&care=inpatient&to=110000&level=level3&on=2025-05-12&total=30000'

describePages('the estimator', ({ open }) => {
  for (const [where, viewport] of [
    ['wide', WIDE],
    ['on a phone', PHONE],
  ] as const) {
    it(`answers three questions, explains the answer and gives it again from its link, ${where}`, async () => {
      const page = await open('/', { viewport })
      await page.selectOption('#home', '440300')
      await page.check('input[name=scheme][value=employee]')
      await page.check('input[name=plan][value=tier2]')
      await page.check('input[name=category][value=working]')
      await page.check('input[name=care][value=inpatient]')
      await page.check('input[name=away][value=away]')
      await page.selectOption('#place', '110000')
      await page.check('input[name=filed][value=temporary]')
      await page.check('input[name=level][value=level3]')
      await page.fill('#total', '30,000 元')
      await page.getByText('日期与备案').click()
      await page.fill('#settledOn', '2025-06-09')
      expect(await headline(page).textContent()).toBe('您预计自付 8,832.00 元，医保支付 21,168.00 元')

      await page.getByRole('button', { name: '展开全部依据' }).click()
      const steps = page.locator('.steps')
      expect(await steps.textContent()).toContain('440300/employee-tier2-inpatient')
      expect(await page.locator('.waterfall').textContent()).toContain('−21,168.00')

      await page.waitForFunction(() => location.hash.includes('on=2025-06-09'))
      const link = page.url()
      await page.reload()
      expect(await headline(page).textContent()).toBe('您预计自付 8,832.00 元，医保支付 21,168.00 元')
      expect(page.url()).toBe(link)
    })
  }

  it('shows what each way would save, and leads to how it is filed', async () => {
    const page = await open(ANSHAN)
    expect(await page.locator('.advice li').allTextContents()).toEqual([
      expect.stringContaining('参保地同级医院结算，可少付 5,860.00 元'),
      expect.stringContaining('临时外出备案（出院结算前补办也算数），可少付 2,930.00 元'),
      expect.stringContaining('可少付 2,930.00 元'),
      expect.stringContaining('可少付 2,930.00 元'),
    ])
    const filed = page.locator('.scenarios tr', { hasText: '临时外出备案' })
    expect(await filed.textContent()).toContain('少付 2,930.00')
    await filed.getByRole('link').click()
    await page.waitForSelector('#guide-answer')
    expect(page.url()).toContain('/filing#region=210300&to=110000&reason=travel')
  })

  it('leaves the address alone once another page is being opened', async () => {
    const page = await open(ANSHAN)
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.advice a')!.click()
      // The address is now the guide's, and the estimator has not gone yet: its last chance to write.
      dispatchEvent(new Event('pagehide'))
    })
    await page.waitForSelector('#guide-answer')
    expect(page.url()).toContain('/filing#region=210300&to=110000&reason=travel')
  })

  it('tells a daughter what her mother of 70 pays in Beijing, though as it is it cannot be told', async () => {
    const page = await open(MOTHER)
    expect(await headline(page).textContent()).toBe('按现在的情况，算不出来')
    const answer = await page.locator('#answer-sentence').textContent()
    expect(answer).toContain('办了长期异地备案：预计自付 4,143.12 元，医保支付 45,856.88 元')
    expect(await page.locator('.note.caution').textContent()).toContain('0411-83709222')
    expect(answer).not.toMatch(/自付 (0|50,000)\.00/)
    await page.getByText('个人账户', { exact: true }).click()
    await page.fill('#balance', '2000')
    expect(await page.locator('#answer-sentence').textContent()).not.toContain('现金')
    await page.fill('#balance', '')
    await page.check('input[name=filed][value=retirement]')
    expect(await headline(page).textContent()).toBe('您预计自付 4,143.12 元，医保支付 45,856.88 元')
  })

  it('tells everything that is wrong at once, each at its field, and answers once it is put right', async () => {
    const page = await open(`${ANSHAN}&admitted=2025-06-01`.replace('total=30000', 'total=abc'))
    expect(await headline(page).textContent()).toBe('有 2 处需要改')
    expect(await page.locator('#total').getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('#total-error').textContent()).toContain('不是金额')
    expect(await page.locator('#settledOn-error').textContent()).toContain('早于入院日期')
    await page.locator('.problems button').first().click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('total')
    await page.fill('#total', '30000')
    await page.fill('#admittedOn', '2025-05-01')
    // The part that the fault opened stays open.
    expect(await page.locator('#admittedOn').isVisible()).toBe(true)
    expect(await headline(page).textContent()).toBe('您预计自付 10,955.00 元，医保支付 19,045.00 元')
  })

  it('takes fee lines from a spreadsheet, and none of them while one is wrong', async () => {
    const page = await open(ANSHAN.replace('&total=30000', ''))
    await page.getByText('费用明细', { exact: true }).click()
    await page.fill('#lines-pasted', '名称\t类别\t单价\t数量\n手术\t甲\t20000\t1\n材料\t丁\t一万\t1')
    await page.getByRole('button', { name: '用这些明细' }).click()
    const problems = await page.locator('#lines').textContent()
    expect(problems).toContain('第 3 行：类别“丁”不是甲、乙、丙')
    expect(problems).toContain('第 3 行：单价“一万”不是金额')
    expect(await page.locator('.waterfall').count()).toBe(0)
    await page.fill('#lines-pasted', '名称\t类别\t单价\t数量\n手术\t甲\t20000\t1\n材料\t甲\t10000\t1')
    await page.getByRole('button', { name: '用这些明细' }).click()
    expect(await headline(page).textContent()).toBe('您预计自付 10,955.00 元，医保支付 19,045.00 元')
  })

  it('takes fee lines from an .xlsx file, computed prices included', async () => {
    const page = await open(ANSHAN.replace('&total=30000', ''))
    await page.getByText('费用明细', { exact: true }).click()
    // 20,000 + 800 × 12.35 + 400 × 0.30, the last written by the spreadsheet as 0.1 + 0.2.
    await page.setInputFiles('#lines-file', fileURLToPath(new URL('fee-lines.xlsx', import.meta.url)))
    await page.waitForSelector('.waterfall')
    expect(await headline(page).textContent()).toBe('您预计自付 10,955.00 元，医保支付 19,045.00 元')
    await page.setInputFiles('#lines-file', {
      name: 'scan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF'),
    })
    expect(await page.locator('#lines [role=status]').textContent()).toBe(
      '读不了这个文件：scan.pdf。请用 .xlsx 或 .csv。',
    )
  })

  it('shows for every worked case the amounts that the engine gives', async () => {
    const engine = createEngine(shippedPolicies())
    const page = await open('/')
    for (const { name, case: written } of WORKED_CASES) {
      const result = engine.estimate(written)
      if (!result.ok) throw new Error(name)
      const { status, amounts } = result.value
      await page.goto(`${new URL(page.url()).origin}/#${linkOf(formOf(written))}`)
      await page.reload()
      await page.waitForSelector('#answer-sentence')
      const shown = await page.locator('.answer').textContent()
      if (status === 'not-established') {
        expect(await headline(page).textContent(), name).toBe('按现在的情况，算不出来')
        expect(await page.locator('.waterfall').count(), name).toBe(0)
      } else {
        expect(await headline(page).textContent(), name).toContain(`自付 ${grouped(amounts.personTotal)} 元`)
        for (const amount of [amounts.total, amounts.pooledFund, amounts.cash]) {
          if (amount !== '0.00') expect(shown, name).toContain(grouped(amount))
        }
      }
    }
  })

  it('reads in English, and in larger text', async () => {
    const page = await open(ANSHAN)
    await page.getByRole('button', { name: 'English' }).click()
    expect(await headline(page).textContent()).toBe('You pay 10,955.00 yuan, the insurance pays 19,045.00 yuan')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    const size = () => page.evaluate(() => Number.parseInt(getComputedStyle(document.body).fontSize, 10))
    const usual = await size()
    await page.getByRole('button', { name: 'Larger text' }).click()
    expect(await size()).toBeGreaterThan(usual)
    await page.reload()
    expect(await page.getAttribute('html', 'data-elder')).toBe('true')
  })
})
