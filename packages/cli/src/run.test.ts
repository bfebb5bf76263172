import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from './commands.ts'
import { yibao } from './test-support.ts'

it('--version tells the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(await yibao('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

describe('help', () => {
  it('lists every command, in Chinese and English', async () => {
    const [zh, en] = [await yibao('--help'), await yibao('--help --lang en')]
    for (const { name } of COMMANDS) {
      expect(zh.out).toContain(name)
      expect(en.out).toContain(name)
    }
    expect(en.out).not.toMatch(/[\u4e00-\u9fff]{4}/)
  })

  it('of each command has examples', async () => {
    const all = COMMANDS.flatMap((one) => one.under?.map(({ name }) => `${one.name} ${name}`) ?? [one.name])
    for (const name of all) {
      for (const lang of ['zh', 'en']) {
        const ran = await yibao(`${name} --help --lang ${lang}`)
        expect(ran.code).toBe(0)
        expect(ran.out).toContain(`yibao ${name}`)
        expect(ran.out).toContain(lang === 'zh' ? '例子' : 'Examples')
      }
    }
  })
})

describe('a slip of the hand', () => {
  it('in the command is answered with the nearest one', async () => {
    const ran = await yibao('estimte --total 5')
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('是不是 yibao estimate？')
    expect((await yibao('policy tets --lang en')).err).toContain('did you mean yibao policy test?')
  })

  it('in the one option that is no command too', async () => {
    expect((await yibao('--versoin')).err).toContain('--version')
  })

  it('in an option is answered with the nearest one, once', async () => {
    const ran = await yibao('estimate --regoin 大连 --lang en')
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('did you mean --region?')
    expect(ran.err).toContain('problems found: 1')
  })

  it('is told as JSON where JSON is asked for', async () => {
    const ran = await yibao('estimate --json --totl 5 --case')
    expect(ran).toMatchObject({ code: 2, err: '' })
    const { problems } = JSON.parse(ran.out) as { problems: { code: string }[] }
    expect(problems.map(({ code }) => code)).toEqual(['YB-U002', 'YB-U003'])
  })

  it('a language that is not there, an option twice, and two ways to give a case are refused', async () => {
    expect((await yibao('policy list --lang fr')).code).toBe(2)
    expect((await yibao('estimate --total 5 --total 6')).err).toContain('写了两次')
    expect((await yibao('estimate --case x --total 6')).err).toContain('不能同时使用')
    expect((await yibao('estimate --selected --no-selected --total 6')).err).toContain('互相矛盾')
  })
})
