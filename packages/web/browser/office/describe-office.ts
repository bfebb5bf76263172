import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { findChromium, startChromium } from '../chromium.ts'
import { PHONE, WIDE } from '../pages.ts'
import { type OfficeServer, type OfficeUser, officeServer } from './office-server.ts'

export const VIEWS = [
  ['wide', WIDE],
  ['on a phone', PHONE],
] as const

type Office = {
  readonly office: () => OfficeServer
  /** Opens an address in a browser of its own, with the server's clock; closed after the test. */
  readonly open: (path: string, viewport?: typeof WIDE) => Promise<Page>
  /** The same, signed in. */
  readonly openAs: (user: OfficeUser, path: string, viewport?: typeof WIDE) => Promise<Page>
}

const executable = findChromium()

/**
 * Tests of the signed-in faces in Chromium against the real server on a fresh database, begun once for all tests of the
 * group. A script that throws, an error in the console or a request to elsewhere fails the test.
 */
export function describeOffice(name: string, tests: (office: Office) => void): void {
  describe.skipIf(executable === null)(name, () => {
    let browser: Browser
    let office: OfficeServer
    let contexts: BrowserContext[] = []
    let faults: string[] = []
    beforeAll(async () => {
      ;[browser, office] = await Promise.all([startChromium(executable!), officeServer()])
    })
    afterEach(async () => {
      await Promise.all(contexts.map((context) => context.close()))
      const found = faults
      contexts = []
      faults = []
      expect(found).toEqual([])
    })
    afterAll(async () => {
      await browser?.close()
      await office?.stop()
    })
    const open: Office['open'] = async (path, viewport = WIDE) => {
      const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
      contexts.push(context)
      await context.clock.install({ time: office.server.test.desk.now() })
      const page = await context.newPage()
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
      page.on('console', (message) => {
        // Chromium notes every refusal of the server; the page tells it in its own words.
        if (message.type() === 'error' && !/^Failed to load resource/.test(message.text()))
          faults.push(`console: ${message.text()}`)
      })
      page.on('request', (request) => {
        if (
          !request
            .url()
            .replace(/^blob:/, '')
            .startsWith(office.origin)
        )
          faults.push(`request to elsewhere: ${request.url()}`)
      })
      await page.goto(`${office.origin}${path}`)
      await page.waitForSelector('h1')
      return page
    }
    const openAs: Office['openAs'] = async (user, path, viewport) => {
      const page = await open(path, viewport)
      await signIn(page, user)
      await page.waitForSelector('.signed-in')
      return page
    }
    tests({ office: () => office, open, openAs })
  })
}

export async function signIn(page: Page, { login, password, code }: OfficeUser): Promise<void> {
  if (await page.locator('#sign-in-login').isEditable()) await page.fill('#sign-in-login', login)
  await page.fill('#sign-in-password', password)
  await page.fill('#sign-in-code', code())
  await page.locator('.sign-in button[type=submit]').click()
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** axe finds nothing serious, and nothing runs off the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  const told = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  expect(told).toEqual([])
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(content).toBeLessThanOrEqual(window!)
}

/** Where `YIBAO_SCREENSHOTS` names a folder, the page is kept there to be looked at. */
export async function keepLook(page: Page, name: string): Promise<void> {
  const folder = process.env.YIBAO_SCREENSHOTS
  if (folder) await page.screenshot({ path: `${folder}/${name.replaceAll(' ', '-')}.png`, fullPage: true })
}
