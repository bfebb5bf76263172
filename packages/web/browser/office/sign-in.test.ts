import { expect, it } from 'vitest'
import { describeOffice, expectAccessible, keepLook, signIn, VIEWS } from './describe-office.ts'

describeOffice('signing in', ({ office, open, openAs }) => {
  for (const [where, viewport] of VIEWS)
    it(`is asked for at the entrance, and leads a cashier to the counter, ${where}`, async () => {
      const cashier = await office().user(`cashier-${viewport.width}`, 'cashier')
      const page = await open('/', viewport)
      await page.getByRole('link', { name: '登录' }).click()
      await page.waitForSelector('.sign-in')
      await keepLook(page, `sign-in ${where}`)
      await expectAccessible(page)
      await signIn(page, { ...cashier, code: () => '000000' })
      expect(await page.getByRole('alert').textContent()).toContain('连续失败5次，账户锁定15分钟')
      expect(await page.inputValue('#sign-in-password')).toBe(cashier.password)
      await keepLook(page, `sign-in refused ${where}`)
      await signIn(page, cashier)
      await page.waitForURL('**/hospital/')
      expect(await page.locator('.signed-in').textContent()).toContain('收费员')
      await page.getByRole('button', { name: '退出' }).click()
      await page.waitForSelector('#sign-in-login')
      await page.reload()
      // Signed out on the server too: a reload does not bring the session back.
      await page.waitForSelector('#sign-in-login')
    })

  it('leads whoever comes to the face of others to their own', async () => {
    const clerk = await office().user('clerk-1', 'clerk')
    const page = await openAs(clerk, '/hospital/')
    expect(await page.locator('h1').textContent()).toBe('这些页面不是给您的')
    await page.getByRole('link', { name: '去我的页面' }).click()
    await page.waitForURL('**/agency/')
  })
})
