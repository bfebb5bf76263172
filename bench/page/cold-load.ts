import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, CDPSession, Page } from 'playwright-core'

/** The 4G profile of WebPageTest: 9 Mbit/s both ways, 170 ms to the server and back. */
export const FOUR_G = { name: '9 Mbit/s, 170 ms', bytesPerSecond: (9 * 1_000_000) / 8, latencyMs: 170 }

export type Loaded = { readonly ms: number; readonly bytes: number; readonly scriptBytes: number }

/** Opens an address with an empty cache over 4G, until the first answer stands there. Bytes as they went over the wire. */
export async function coldLoad(browser: Browser, address: string): Promise<Loaded> {
  return overFourG(browser, async (page, network) => {
    let [bytes, scriptBytes] = [0, 0]
    const kinds = new Map<string, string>()
    network.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength
      if (kinds.get(requestId) === 'Script') scriptBytes += encodedDataLength
    })
    const begun = performance.now()
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForSelector('.answer .headline')
    return { ms: performance.now() - begun, bytes, scriptBytes }
  })
}

/** How long the same network takes for one file of so many bytes: what no page of that size can be quicker than. */
export async function transferOf(browser: Browser, bytes: number): Promise<number> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' })
    response.end(Buffer.alloc(bytes, 'x'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await overFourG(browser, async (page) => {
      const begun = performance.now()
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' })
      return performance.now() - begun
    })
  } finally {
    server.close()
  }
}

async function overFourG<T>(browser: Browser, load: (page: Page, network: CDPSession) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const network = await context.newCDPSession(page)
    await network.send('Network.enable')
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: FOUR_G.latencyMs,
      downloadThroughput: FOUR_G.bytesPerSecond,
      uploadThroughput: FOUR_G.bytesPerSecond,
    })
    return await load(page, network)
  } finally {
    await context.close()
  }
}
