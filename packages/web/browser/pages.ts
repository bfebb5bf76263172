import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { findChromium, startChromium } from './chromium.ts'
import { servePages } from './static-server.ts'

export const WIDE = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

const executable = findChromium()

type Served = Awaited<ReturnType<typeof servePages>>

type Pages = {
  /** Opens an address of the pages in a browser of its own, closed after the test. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Page>
  readonly server: () => Served
}

type OpenOptions = { readonly viewport?: { readonly width: number; readonly height: number }; readonly dark?: boolean }

/**
 * Tests of the built pages in Chromium, served with the headers of the real server; skipped, with the reason, without
 * Chromium. A script that throws, an error in the console or a request to elsewhere fails the test.
 */
export function describePages(name: string, tests: (pages: Pages) => void): void {
  describe.skipIf(executable === null)(name, () => {
    let browser: Browser
    let served: Served
    let contexts: BrowserContext[] = []
    let faults: string[] = []
    beforeAll(async () => {
      browser = await startChromium(executable!)
      served = await servePages()
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
      await served?.stop()
    })
    const open = async (path: string, { viewport = WIDE, dark = false }: OpenOptions = {}): Promise<Page> => {
      const context = await browser.newContext({
        viewport,
        colorScheme: dark ? 'dark' : 'light',
        locale: 'zh-CN',
      })
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`)
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(served.origin)) faults.push(`request to elsewhere: ${request.url()}`)
      })
      await page.goto(`${served.origin}${path}`)
      await page.waitForSelector('h1')
      return page
    }
    tests({ open, server: () => served })
  })
}
