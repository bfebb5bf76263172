import { Readable } from 'node:stream'
import type { Answer, Problem } from '@yibao/engine'
import { expect, it } from 'vitest'
import { folderWith, yibao } from '../test-support.ts'
import { streamLines } from './stream-lines.ts'

const bill = (total: string): string =>
  JSON.stringify({
    insured: { region: '210200', scheme: 'employee', category: 'retired' },
    visit: { care: 'outpatient', region: '210200', level: 'level3', settledOn: '2025-03-01' },
    bill: { total },
  })

it('a case a line gives an answer a line, in order', async () => {
  const ran = await yibao('estimate --cases -', { input: ['1500.00', '400.00', '2400.00'].map(bill).join('\n') })
  expect(ran.code).toBe(0)
  const answers = ran.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
  expect(answers.map(({ amounts }) => amounts.pooledFund)).toEqual(['660.00', '0.00', '1200.00'])
})

it('a wrong line is told with its number, the others are answered, and the exit code is 2', async () => {
  const cwd = folderWith({ 'bills.jsonl': `${bill('1500.00')}\n{not json\n\n${bill('-1')}\n${bill('400')}\n` })
  const ran = await yibao('estimate --cases bills.jsonl', { cwd })
  expect(ran.code).toBe(2)
  const lines = ran.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { line?: number; problems?: Problem[] })
  expect(lines.map(({ line }) => line)).toEqual([undefined, 2, 4, undefined])
  expect(lines[2]!.problems![0]).toMatchObject({ code: 'YB-C002', path: 'bill.total' })
  expect(ran.err).toBe('')
})

it('characters that fall between two chunks stay whole', async () => {
  const chunks = [...Buffer.from('大连\n鞍山')].map((byte) => Buffer.from([byte]))
  const ran = await collected(Readable.from(chunks))
  expect(ran.text).toBe('<大连>\n<鞍山>\n')
  expect(ran.streamed).toEqual({ lines: 2, refused: 0 })
})

it('reading waits while the reader of the answers is slow', async () => {
  let read = 0
  async function* lines() {
    for (; read < 200; read++) yield Buffer.from(`${'x'.repeat(1000)}\n`)
  }
  const { PassThrough } = await import('node:stream')
  const output = new PassThrough({ highWaterMark: 4096 })
  const done = streamLines(lines(), output, (line) => line)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(read).toBeLessThan(20)
  output.resume()
  expect((await done).lines).toBe(200)
})

it('a line without an end is refused instead of filling the memory', async () => {
  const megabyte = Buffer.alloc(1024 * 1024, 'x')
  const ran = await collected(Readable.from([...Array<Buffer>(20).fill(megabyte), Buffer.from('\nend\n')]))
  const [first, second] = ran.text.trimEnd().split('\n')
  expect(JSON.parse(first!)).toMatchObject({ line: 1, problems: [{ code: 'YB-U006' }] })
  expect(second).toBe('<end>')
})

async function collected(input: Readable) {
  const { PassThrough } = await import('node:stream')
  const output = new PassThrough()
  const chunks: Buffer[] = []
  output.on('data', (chunk: Buffer) => chunks.push(chunk))
  const streamed = await streamLines(input, output, (line) => `<${line}>`)
  return { streamed, text: Buffer.concat(chunks).toString('utf8') }
}
