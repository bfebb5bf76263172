import { AxeBuilder } from '@axe-core/playwright'
import { expect, it } from 'vitest'
import { describePages, PHONE, WIDE } from './pages.ts'

const PAGES = {
  'the estimator, empty': '/',
  'the estimator with an answer':
    '/#region=210300&scheme=employee&category=retired&care=inpatient&to=110000&level=level3&on=2025-05-12&total=30000',
  'the estimator without an amount':
    '/#region=210200&scheme=employee&category=retired&care=inpatient&to=110000&level=level3&on=2025-03-01&total=50000',
  'the estimator with wrong input':
    '/#region=210300&scheme=employee&category=retired&care=inpatient&level=level3&on=2025-05-12&total=abc&born=x',
  'the filing guide': '/filing#region=210300&to=110000&reason=residence&from=2025-03-01',
  'the filing guide, empty': '/filing',
  'the policy library': '/library',
  'a search in the library': '/library#q=%E8%B5%B7%E4%BB%98%E7%BA%BF',
  'a region of the library': '/library/210200#doc=210200%2Femployee-inpatient&on=2025-03-01',
  'the places': '/places',
  'an address that is not there': '/nowhere',
}

/** Pages that together show every colour. */
const IN_THE_DARK: readonly string[] = [
  'the estimator with an answer',
  'the estimator with wrong input',
  'the filing guide',
  'a region of the library',
]

const VIEWS = [
  ['wide', { viewport: WIDE }],
  ['on a phone', { viewport: PHONE }],
] as const
const DARK = ['on a phone in the dark', { viewport: PHONE, dark: true }] as const

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describePages('accessibility', ({ open, server }) => {
  for (const [name, path] of Object.entries(PAGES)) {
    for (const [where, options] of IN_THE_DARK.includes(name) ? [...VIEWS, DARK] : VIEWS) {
      it(`axe finds nothing serious: ${name}, ${where}`, async () => {
        const page = await open(path, options)
        await page.waitForLoadState('networkidle')
        for (const details of await page.locator('details.part > summary').all()) await details.click()
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
        const told = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
        expect(told).toEqual([])
        const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
        expect(content).toBeLessThanOrEqual(window!)
      })
    }
  }

  it('nothing runs off a phone in the larger text of elder mode, in either language', async () => {
    const page = await open('/', { viewport: PHONE })
    for (const lang of ['zh', 'en']) {
      const chosen = JSON.stringify({ lang, theme: 'system', elder: true })
      await page.evaluate((text) => localStorage.setItem('yibao.preferences', text), chosen)
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto('about:blank')
        await page.goto(`${server().origin}${path}`)
        await page.waitForSelector('h1')
        const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
        expect(content, `${name}, ${lang}`).toBeLessThanOrEqual(window!)
      }
    }
  })
})
