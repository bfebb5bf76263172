import { Secret, TOTP } from 'otpauth'
import { expect, it } from 'vitest'
import { describeOffice, expectAccessible, keepLook, signIn, VIEWS } from './describe-office.ts'
import { idNumberOf } from './office-server.ts'

describeOffice('accounts and the audit trail', ({ office, open, openAs }) => {
  for (const [where, viewport] of VIEWS) {
    const order = viewport.width === 390 ? '091' : '092'
    it(`an account is opened, used, reset and disabled; its secrets are shown once, ${where}`, async () => {
      const admin = await openAs(await office().user(`admin-${order}`, 'admin'), '/agency/users', viewport)
      await admin.getByRole('button', { name: '开立账户' }).click()
      await admin.locator('#login-error').waitFor()
      await admin.locator('#displayName-error').waitFor()
      await admin.locator('#role-error').waitFor()
      await keepLook(admin, `users wrong ${where}`)
      await expectAccessible(admin)
      const login = `new-clerk-${order}`
      await admin.fill('#login', login)
      await admin.fill('#displayName', '演示新人')
      await admin.selectOption('#role', 'clerk')
      await admin.getByRole('button', { name: '开立账户' }).click()
      const once = admin.locator('.done-box')
      await once.waitFor()
      const [password, secret] = await once.locator('code').allTextContents()
      await keepLook(admin, `users opened ${where}`)
      await expectAccessible(admin)
      const totp = { secret: Secret.fromBase32(secret!.replace(/\s/g, '')) }
      const code = (): string => TOTP.generate({ ...totp, timestamp: office().server.test.desk.now() })
      const page = await open('/agency/', viewport)
      await signIn(page, { login, password: password!, code })
      await page.waitForSelector('.signed-in')

      await admin.getByRole('button', { name: `停用${login}` }).click()
      await admin.getByRole('dialog').getByRole('button', { name: '停用' }).click()
      await admin.getByText('已停用').first().waitFor()
      // The session is over at once.
      await page.goto(new URL('/agency/filings', page.url()).href)
      await page.locator('#sign-in-login').waitFor()

      await admin.getByRole('button', { name: `重置${login}` }).click()
      await admin.getByRole('dialog').getByRole('button', { name: '重置' }).click()
      await admin.getByRole('heading', { name: `${login} 已重置` }).waitFor()
      expect(await admin.getByRole('dialog').locator('code').first().textContent()).not.toBe(password)
      await expectAccessible(admin)
      await admin.getByRole('dialog').getByRole('button', { name: '已记下' }).click()
      await admin.getByRole('button', { name: `停用${login}` }).waitFor()

      await admin.fill('#key-institution', office().server.hospitals[0]!)
      await admin.getByRole('button', { name: '发放密钥' }).click()
      await admin.getByRole('dialog').getByText('旧密钥立即失效').waitFor()
      await keepLook(admin, `users signing key ${where}`)
      await admin.getByRole('dialog').getByRole('button', { name: '发放密钥' }).click()
      await admin.locator('form').last().locator('.done-box code').waitFor()
      await expectAccessible(admin)
    })

    it(`what was done to somebody is found by days, by who did it, and by the person, ${where}`, async () => {
      await office().worker(idNumberOf('19850612', order), '演示工人')
      const auditor = await openAs(await office().user(`auditor-${order}`, 'auditor'), '/agency/audit', viewport)
      await auditor.getByText('参保：参保').first().waitFor()
      await keepLook(auditor, `audit ${where}`)
      await expectAccessible(auditor)
      await auditor.fill('#from', '2025-01-01')
      await auditor.getByRole('button', { name: '查找' }).click()
      await auditor.locator('.problem-box').getByText('31').waitFor()
      await auditor.fill('#from', '2025-03-01')
      await auditor.fill('#actor', 'nobody-here')
      await auditor.getByRole('button', { name: '查找' }).click()
      await auditor.getByText('这些天没有记录').waitFor()
      await expectAccessible(auditor)
      await auditor.fill('#actor', 'clerk-1')
      await auditor.getByRole('button', { name: '查找' }).click()
      await auditor
        .getByRole('link', { name: /查看编号尾号/ })
        .first()
        .click()
      await auditor.getByRole('heading', { name: '一个人的审计记录' }).waitFor()
      await auditor.getByText('参保人：登记').waitFor()
      await keepLook(auditor, `audit of a person ${where}`)
      await expectAccessible(auditor)
    })
  }
})
