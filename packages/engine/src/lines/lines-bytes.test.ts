import { describe, expect, it } from 'vitest'
import { createEngine } from '../engine.ts'
import { Draw, mulberry32 } from '../oracle/draw.ts'
import { randomCases } from '../oracle/random-case.ts'
import { SHIPPED } from '../oracle/shipped.ts'
import { createLineEstimator } from './lines.ts'
import { expectedAnswer, writtenCase } from './written-case.fixture.ts'

const engine = createEngine(SHIPPED)
const lines = createLineEstimator(SHIPPED, { lang: 'zh' })
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.slice())

function casesOf(count: number): readonly string[] {
  const draw = new Draw(mulberry32(count))
  const cases = randomCases(SHIPPED, SHIPPED.benefits[1]!, count)
  return Array.from({ length: count }, () => JSON.stringify(writtenCase(cases.next().value.case, draw)))
}

const answersTo = (written: readonly string[]): string =>
  written.map((line) => `${expectedAnswer(engine, line, 'zh')}\n`).join('')

describe('bytes of lines', () => {
  it('are answered line by line, whether or not the last ends with a newline', () => {
    const written = casesOf(20)
    for (const end of ['', '\n']) {
      const answers = lines.estimateBytes(encode(written.join('\n') + end))
      expect(decode(answers.bytes)).toBe(answersTo(written))
      expect(answers).toMatchObject({ lines: 20, refused: 0 })
    }
  })

  it('may be more than are read at once', () => {
    const written = casesOf(1_500)
    const answers = lines.estimateBytes(encode(written.join('\n')))
    expect(decode(answers.bytes)).toBe(answersTo(written))
    expect(answers.lines).toBe(1_500)
  })

  it('are passed over where they are blank, and say where they stand where they are refused', () => {
    const [good] = casesOf(1)
    const text = `\uFEFF${good}\n\n  \r\nnonsense\n{"insured":{}}\n${good}\n`
    const answers = lines.estimateBytes(encode(text), 1)
    const [first, second, third, last] = decode(answers.bytes).split('\n') as [string, string, string, string]
    expect(first).toBe(expectedAnswer(engine, good!, 'zh'))
    expect(second).toMatch(/^\{"line":4,"problems":\[\{"code":"YB-U006"/)
    expect(third).toBe(`{"line":5,${expectedAnswer(engine, '{"insured":{}}', 'zh').slice(1)}`)
    expect(last).toBe(first)
    expect(answers).toMatchObject({ lines: 6, refused: 2 })
  })

  it('may hold a line that is longer than any case', () => {
    const [good] = casesOf(1)
    const long = `${' '.repeat(1_000_000)}${good}`
    const answers = lines.estimateBytes(encode(`${good}\n${long}\n${good}`))
    expect(decode(answers.bytes)).toBe(answersTo([good!, good!, good!]))
  })

  it('are answered into the buffer that is given, shared or not, or into a larger one', () => {
    const written = casesOf(30)
    const bytes = encode(written.join('\n'))
    for (const into of [new ArrayBuffer(1 << 20), new SharedArrayBuffer(1 << 20)]) {
      const answers = lines.estimateBytes(bytes, 1, into)
      expect(decode(answers.bytes)).toBe(answersTo(written))
      expect(answers.bytes.buffer).toBe(into)
    }
    const answers = lines.estimateBytes(bytes, 1, new SharedArrayBuffer(10))
    expect(decode(answers.bytes)).toBe(answersTo(written))
    expect(answers.bytes.buffer).toBeInstanceOf(SharedArrayBuffer)
  })

  it('leave nothing behind for estimators of other languages in the same thread', () => {
    const english = createLineEstimator(SHIPPED, { lang: 'en' })
    for (const line of casesOf(40)) {
      expect(lines.estimate(line)).toBe(expectedAnswer(engine, line, 'zh'))
      expect(english.estimate(line)).toBe(expectedAnswer(engine, line, 'en'))
    }
  })

  it('are still answered when all that was kept has been forgotten', async () => {
    const { Stores } = await import('./write/texts.ts')
    const written = casesOf(10)
    expect(decode(lines.estimateBytes(encode(written.join('\n'))).bytes)).toBe(answersTo(written))
    Stores.empty()
    expect(decode(lines.estimateBytes(encode(written.join('\n'))).bytes)).toBe(answersTo(written))
    Stores.words = 1 << 21
    expect(decode(lines.estimateBytes(encode([...casesOf(11), ...written].join('\n'))).bytes)).toBe(
      answersTo([...casesOf(11), ...written]),
    )
  })
})
