import { expect, it } from 'vitest'
import { describePages } from './pages.ts'
import { servePages } from './static-server.ts'

describePages('with the server stopped', ({ open, server }) => {
  it('the pages that were opened once still open, estimate and guide', async () => {
    const page = await open('/')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated'))
    const { origin, stop } = server()
    await stop()
    await expect(fetch(origin)).rejects.toThrow()
    await page.goto(
      `${origin}/#region=210200&scheme=employee&category=retired&care=outpatient&level=level3&on=2025-03-01&total=1500`,
    )
    await page.reload()
    expect(await page.locator('.answer .headline').first().textContent()).toBe(
      '您预计自付 840.00 元，医保支付 660.00 元',
    )
    await page.goto(`${origin}/filing#region=210200&to=110000&reason=retirement`)
    expect(await page.locator('#guide-answer .headline').textContent()).toBe('要备案')
    await page.goto(`${origin}/library/210200`)
    expect(await page.locator('h1').textContent()).toBe('大连市')
  })
})

describePages('the content security policy', ({ open }) => {
  it('is never broken: no script or style is written into the page', async () => {
    const page = await open(
      '/#region=210300&scheme=employee&category=retired&care=inpatient&to=110000&level=level3&on=2025-05-12&total=30000',
    )
    expect(await page.locator('[style]').count()).toBe(0)
    expect(await page.locator('script:not([src])').count()).toBe(0)
  })
})

it('the static server of these tests stops', async () => {
  const { origin, stop } = await servePages()
  expect((await fetch(origin)).headers.get('content-security-policy')).toContain("script-src 'self'")
  await stop()
  await expect(fetch(origin)).rejects.toThrow()
})
