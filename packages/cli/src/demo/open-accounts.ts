import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { Lang } from '@yibao/engine'
import { type Actor, DEMO_ACCOUNTS, type DemoAccount, type DemoCity, type Desk, requestKey } from '@yibao/platform'
import { type NewAccount, openAccount, resetAccount } from '@yibao/server'
import { Refused } from '../problems/usage.ts'
import { type DemoSignIns, keepSignIns, readSignIns } from './sign-ins.ts'

/** A sign-in of the demo city, as it is printed. */
export type DemoSignIn = { readonly login: string; readonly name: string; readonly password: string }

/**
 * Opens the accounts of a demo city that are not open yet, and keeps how to sign in. An account that was opened when a start was
 * killed before that was kept, or whose file is lost, is given new secrets.
 */
export async function openDemoAccounts(desk: Desk, leads: DemoCity['leads'], directory: string): Promise<DemoSignIns> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  let kept: DemoSignIns = (await readSignIns(directory)) ?? { password: newPassword(), totpSecrets: {} }
  const missing = DEMO_ACCOUNTS.filter(({ login }) => !Object.hasOwn(kept.totpSecrets, login))
  for (const account of missing) {
    const secret = await open(desk, accountOf(account, leads), kept.password)
    kept = { ...kept, totpSecrets: { ...kept.totpSecrets, [account.login]: secret } }
    await keepSignIns(directory, kept)
  }
  return kept
}

/** The accounts in the order in which they are told. */
export const signInsOf = ({ password, totpSecrets }: DemoSignIns, lang: Lang): readonly DemoSignIn[] =>
  DEMO_ACCOUNTS.filter(({ login }) => Object.hasOwn(totpSecrets, login)).map(({ login, displayName }) => ({
    login,
    name: displayName[lang],
    password,
  }))

const MAKER: Actor = { id: 'demo-city', role: 'system', address: '' }

/** The account's TOTP secret; null where it has none. */
async function open(desk: Desk, account: NewAccount, password: string): Promise<string | null> {
  const request = requestKey('demo-city', `account/${account.login}`, account.login)
  const opened = await openAccount(desk, MAKER, request, account, password)
  if (!opened.ok) throw new Refused(opened.problems)
  // Opened by an earlier start: its secrets were told then, and are not told again.
  const issued =
    opened.value.password === null
      ? await resetAccount(desk, MAKER, null, { ...account, userId: opened.value.userId }, password)
      : opened
  if (!issued.ok) throw new Refused(issued.problems)
  const { totpUri } = issued.value
  return totpUri === null ? null : new URL(totpUri).searchParams.get('secret')
}

const accountOf = (
  { login, displayName, role, region, institutionId, lead }: DemoAccount,
  leads: DemoCity['leads'],
): NewAccount => ({
  login,
  displayName: displayName.zh,
  role,
  region,
  institutionId,
  personId: lead === null ? null : leads[lead].who.personId,
  oidcSubject: null,
})

/** Twelve letters and digits that are not mistaken for each other, in groups: some 60 random bits. */
function newPassword(): string {
  const letters = [...randomBytes(12)].map((byte) => ALPHABET[byte % ALPHABET.length])
  return [0, 4, 8].map((at) => letters.slice(at, at + 4).join('')).join('-')
}

// 32 of them, so that each is as likely as any other.
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'
