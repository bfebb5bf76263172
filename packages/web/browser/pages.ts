import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { findChromium, startChromium } from './chromium.ts'
import { servePages } from './static-server.ts'

export const WIDE = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

const executable = findChromium()

type Served = Awaited<ReturnType<typeof servePages>>

export type Pages = {
  /** Opens an address of the pages. A script error or a request to elsewhere fails the test at its end. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Page>
  readonly server: () => Served
  readonly context: () => BrowserContext
}

type OpenOptions = { readonly viewport?: { readonly width: number; readonly height: number }; readonly dark?: boolean }

/** Tests of the built pages in Chromium, served with the headers of the real server. Skipped, with the reason, without Chromium. */
export function describePages(name: string, tests: (pages: Pages) => void): void {
  describe.skipIf(executable === null)(name, () => {
    let browser: Browser
    let served: Served
    let context: BrowserContext
    beforeAll(async () => {
      browser = await startChromium(executable!)
      served = await servePages()
    })
    afterAll(async () => {
      await browser?.close()
      await served?.stop()
    })
    const open = async (path: string, { viewport = WIDE, dark = false }: OpenOptions = {}): Promise<Page> => {
      context = await browser.newContext({ viewport, colorScheme: dark ? 'dark' : 'light', locale: 'zh-CN' })
      const page = await context.newPage()
      page.on('pageerror', (error) => expect.fail(`the page threw: ${error.message}`))
      page.on('request', (request) => {
        if (!request.url().startsWith(served.origin)) expect.fail(`a request left the site: ${request.url()}`)
      })
      await page.goto(`${served.origin}${path}`)
      await page.waitForSelector('h1')
      return page
    }
    tests({ open, server: () => served, context: () => context })
  })
}
