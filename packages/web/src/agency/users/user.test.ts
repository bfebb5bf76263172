import { expect, it } from 'vitest'
import { secretOf } from './user.ts'

it('the secret of an authenticator is shown in groups, as people type it', () => {
  expect(secretOf('otpauth://totp/Yibao:clerk?secret=JBSWY3DPEHPK3PXP&issuer=Yibao')).toBe('JBSW Y3DP EHPK 3PXP')
  expect(secretOf(null)).toBeNull()
})
