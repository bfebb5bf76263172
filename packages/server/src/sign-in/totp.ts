import type { Instant } from '@yibao/platform'
import { Secret, TOTP } from 'otpauth'

const PERIOD_S = 30
/** Steps before and after the present one that are taken too: clocks of phones differ. */
const WINDOW = 1

/** A fresh secret, in base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** What an authenticator app takes as a QR code. Shown once. */
export const totpUri = (secret: string, login: string): string => totp(secret, login).toString()

/** The code of a moment and how long it is good for, in whole seconds: as an authenticator app shows it. */
export const totpCode = (secret: string, at: Instant): { readonly code: string; readonly seconds: number } => ({
  code: totp(secret, '').generate({ timestamp: at }),
  seconds: PERIOD_S - Math.floor((at / 1_000) % PERIOD_S),
})

/** The time step that a code belongs to; null where it is none of now. RFC 6238, six digits. */
export function totpStep(secret: string, code: string, at: Instant): number | null {
  const delta = totp(secret, '').validate({ token: code, timestamp: at, window: WINDOW })
  return delta === null ? null : TOTP.counter({ period: PERIOD_S, timestamp: at }) + delta
}

const totp = (secret: string, login: string): TOTP =>
  new TOTP({ issuer: 'Yibao', label: login, algorithm: 'SHA1', digits: 6, period: PERIOD_S, secret })
