import { expect, it } from 'vitest'
import { hashPassword, isPassword, whyNotPassword } from './password.ts'

it.each([
  ['password2025!', 'a word and a year'],
  ['Qwertyuiop123456', 'rows of keys'],
  ['woaini1314520', 'what everybody loves to write'],
  ['医保医保医保医保医保12', 'what this is about, again and again'],
  ['1qaz2wsx3edc!!', 'columns of keys'],
  ['aaaaaaaabbbbbbbb', 'two characters'],
  ['wang.clerk 不常见的一句话', 'the login'],
])('%s is refused: %s', (password) => {
  expect(whyNotPassword(password, 'Wang.Clerk')).toMatchObject({ code: 'YB-H023', path: 'next' })
})

it.each(['棒棰岛上看日出的那个人 7', 'correct horse battery staple', 'test-Vx7!kq2m9#'])('%s is taken', (password) => {
  expect(whyNotPassword(password, 'wang.clerk')).toBe(null)
})

it('what is kept of a password is argon2id with 19 MiB and two passes, salted, and fits that password alone', async () => {
  const [one, other] = [await hashPassword('棒棰岛上看日出'), await hashPassword('棒棰岛上看日出')]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(await isPassword('棒棰岛上看日出', one)).toBe(true)
  expect(await isPassword('棒棰岛上看日落', one)).toBe(false)
  expect(await isPassword('棒棰岛上看日出', null)).toBe(false)
})
