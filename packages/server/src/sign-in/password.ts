import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { Problem } from '@yibao/engine'
import { httpProblem } from '../problem/own-problems.ts'

/** OWASP's first choice for argon2id: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** How long an initial password is good for, in milliseconds: it is to be changed before. */
export const INITIAL_PASSWORD_MS = 72 * 3_600_000

export const hashPassword = (password: string): Promise<string> => hash(password, COST)

/** Where there is nothing to compare with, it takes as long all the same: the time does not tell which logins exist. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobodys), password)
  return fits && passwordHash !== null
}

const nobodys = hashPassword(randomBytes(32).toString('base64url'))

/** A password to begin with: 144 random bits. */
export const initialPassword = (random: (size: number) => Uint8Array = randomBytes): string =>
  Buffer.from(random(18)).toString('base64url')

export const PASSWORD_LENGTH = { minLength: 12, maxLength: 128 } as const

/** What lists of leaked passwords are made of, longest first: rows of keys, words, years, what this program is about. */
const WELL_KNOWN = new RegExp(
  [
    ...['1q2w3e4r5t6y', '1qaz2wsx3edc', 'qazwsxedc', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijkl', 'abcdef'],
    ...['1234567890', '123456789', '0987654321', '987654321', '12345678', '123456', '12345', '1234', '1314', '520'],
    ...['password', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'iloveyou', 'woaini', 'welcome', 'administrator', 'admin'],
    ...[
      'letmein',
      'changeme',
      'monkey',
      'dragon',
      'football',
      'baseball',
      'princess',
      'sunshine',
      'superman',
      'master',
    ],
    ...['qwerty', 'asdfgh', 'qwer', 'asdf', 'zxcv', 'qaz', 'wsx', 'abc', 'root', 'test', 'user', 'login', 'secret'],
    ...['yibao', 'medical', 'insurance', 'hospital', '医疗保障', '医保', '密码', '我爱你', '(?:19|20)\\d\\d'],
  ].join('|'),
  'g',
)

/** Why a password that somebody chose is not taken; null where it is. Length is the schema's to say. */
export function whyNotPassword(password: string, login: string): Problem | null {
  const small = password.toLowerCase()
  const own = small.replaceAll(WELL_KNOWN, '')
  if (!small.includes(login.toLowerCase()) && new Set(own).size >= 6) return null
  return httpProblem(
    'YB-H023',
    'next',
    ['密码太容易猜到', 'the password is too easy to guess'],
    [
      '不要包含登录名；除了常见的词和键盘顺序，至少还要六个不同的字符；一句不常见的话最好',
      'leave the login out of it, and beside well-known words and rows of keys use six different characters or more; an uncommon sentence is best',
    ],
  )
}
