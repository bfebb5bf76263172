import { expect, it } from 'vitest'
import { yibao } from '../test-support.ts'

it('the tour settles bills of Dalian, Shenzhen and Anshan and compares filings, without waiting where nobody sits', async () => {
  const ran = await yibao('tour')
  expect(ran.code).toBe(0)
  expect(ran.err).toBe('')
  for (const name of ['大连', '深圳', '鞍山', '比现状少付', '少付 4,930.00 元', '接着试试'])
    expect(ran.out).toContain(name)
  expect(ran.out).toContain('660.00')
  expect((await yibao('tour --no-pause --lang en')).out).toContain('A tour of Yibao')
})
