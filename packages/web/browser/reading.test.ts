import { expect, it } from 'vitest'
import { describePages, PHONE, WIDE } from './pages.ts'

describePages('the filing guide', ({ open }) => {
  it('ends in whether to file, with papers, channels and until when', async () => {
    const page = await open('/filing')
    await page.selectOption('#region', '210300')
    await page.selectOption('#to', '110000')
    await page.check('input[name=reason][value=residence]')
    await page.fill('#from', '2025-03-01')
    expect(await page.locator('#guide-answer .headline').textContent()).toBe('要备案')
    const guide = await page.locator('.answer').textContent()
    expect(guide).toContain('居住证、房产证或购房合同')
    expect(guide).toContain('鞍山医保')
    expect(guide).toContain('2025-03-01 起，到 2026-02-28 为止')
    expect(guide).toContain('国家规定为长期有效，两者不一致')
    expect(await page.locator('.month .edge').first().textContent()).toContain('1')
  })

  it('says of an emergency that nothing has to be filed', async () => {
    const page = await open('/filing#region=440300&to=420100&reason=emergency', { viewport: PHONE })
    expect(await page.locator('#guide-answer .headline').textContent()).toBe('不用备案，视同已备案')
    expect(await page.locator('.checklist').count()).toBe(0)
  })

  it('answers who stays at home that nothing has to be filed', async () => {
    const page = await open('/filing#region=210200&to=210200&reason=travel')
    expect(await page.locator('.answer .headline').textContent()).toContain('就医无需备案')
  })
})

describePages('the policy library', ({ open }) => {
  it('tells in words what changed between two days', async () => {
    const page = await open('/library/210200')
    await page.locator('#diff #from').fill('2024-06-01')
    await page.locator('#diff #to').fill('2025-06-01')
    const diff = await page.locator('#diff').textContent()
    expect(diff).toContain('起付线 22800元 → 23800元，自 2025-01-01')
    await page.locator('#diff #from').fill('2025-02-01')
    expect(await page.locator('#diff [role=status]').textContent()).toBe('这两天之间没有变化。')
  })

  it('finds a fact and opens the document that holds it', async () => {
    const page = await open('/library', { viewport: PHONE })
    await page.fill('#q', '大连 职工住院 退休 92.5%')
    await page.locator('.found a').first().click()
    await page.waitForSelector('details.policy-document[open]')
    expect(await page.locator('details.policy-document[open] h2').textContent()).toBe('职工住院')
  })

  it('shows the version of the day that is chosen on the time line', async () => {
    const page = await open('/library/210200#doc=210200%2Fcatastrophic&on=2025-06-01', { viewport: WIDE })
    const document = page.locator('details.policy-document[open]')
    expect(await document.textContent()).toContain('23800元')
    await document.locator('.timeline button', { hasText: '2022-01-01' }).click()
    expect(await document.textContent()).toContain('2万元')
    expect(await document.textContent()).not.toContain('23800元')
  })
})

describePages('the places', ({ open }) => {
  it('are filtered by region and kind', async () => {
    const page = await open('/places')
    await page.selectOption('#region', '210200')
    await page.selectOption('#kind', 'hotline')
    expect(await page.locator('.places a[href="tel:0411-83709222"]').count()).toBe(1)
    expect(await page.locator('[role=status]', { hasText: '处' }).textContent()).toBe('1 处')
    await page.fill('#q', '没有这个地方')
    expect(await page.locator('.places').count()).toBe(0)
  })
})
