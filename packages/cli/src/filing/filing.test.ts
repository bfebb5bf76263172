import type { FilingGuide, Problem } from '@yibao/engine'
import { expect, it } from 'vitest'
import { json, yibao } from '../test-support.ts'

it('somebody of Dalian who lives in Beijing must file, and reads papers, channels and how long it holds', async () => {
  const ran = await yibao('filing --region 大连 --to 北京 --reason residence --on 2025-03-01')
  expect(ran.code).toBe(0)
  expect(ran.out).toMatch(/^必须备案 · 长期异地（异地长期居住）\n/)
  for (const heading of ['要带的材料', '在哪里办', '有效期', '咨询：大连市']) expect(ran.out).toContain(heading)
  const en = await yibao('filing --region Dalian --to 110000 --reason residence --on 2025-03-01 --lang en')
  expect(en.out).toMatch(/^you must file · long-term/)
})

it('where a rule holds for some care only, the page says for which, and not where to file', async () => {
  const ran = await yibao('filing --region 大连 --to 北京 --reason travel --on 2025-01-29')
  expect(ran.out).toMatch(/^自动备案，不用自己办（住院） · 临时外出\n.* · 住院（其他就医用 --care 另问） · /)
  expect(ran.out).not.toContain('各类就医')
  expect(ran.out).not.toContain('先备案，再选')
  const told = await yibao('filing --region 大连 --to 北京 --reason travel --on 2025-01-29 --care 住院')
  expect(told.out).toMatch(/^自动备案，不用自己办 · 临时外出\n.* · 住院 · /)
})

it('as JSON it is the guide itself', async () => {
  const guide = json<FilingGuide>(await yibao('filing --region 210200 --to 110000 --reason 急诊抢救 --json'))
  expect(guide).toMatchObject({ need: 'deemed-filed', on: '2025-06-15', from: '2025-06-15' })
})

it('a wrong question is refused with all its problems', async () => {
  const ran = await yibao('filing --region 210200 --to 210211 --reason 旅游度假 --from 2025/3/1 --json')
  expect(ran.code).toBe(2)
  const { problems } = json<{ problems: Problem[] }>(ran)
  expect(problems.map(({ code }) => code)).toEqual(['YB-F003', 'YB-F004', 'YB-F005'])
})

it('what is missing is told as missing', async () => {
  const ran = await yibao('filing --region 大连')
  expect(ran.code).toBe(2)
  expect(ran.err).toContain('缺少 --to')
  expect(ran.err).toContain('缺少 --reason')
})

it('a home region that is a district is met with its city', async () => {
  expect((await yibao('filing --region 210202 --to 北京 --reason work')).err).toContain('210202 属于大连市')
  expect((await yibao('filing --region 310115 --to 北京 --reason work')).err).toContain('310115 属于上海市')
})

it('a name that nobody bears is met with the nearest', async () => {
  const ran = await yibao('filing --region Dailan --to 北景 --reason work')
  expect(ran.err).toContain('是不是大连市 210200')
})
