import { createLineEstimator } from '@yibao/engine'
import { shippedPolicies } from '@yibao/engine/policies'
import { afterAll, describe, expect, it } from 'vitest'
import { answersOf, LineWorkers } from './lines-workers.ts'

const set = shippedPolicies()
const workers = new LineWorkers(set, { lang: 'zh' }, 2)
afterAll(() => workers.close())

const caseOf = (total: number): string =>
  JSON.stringify({
    insured: { region: '210200', scheme: 'employee', category: 'retired', birthDate: '1955-03-02' },
    visit: { care: 'inpatient', region: '110000', level: 'level3', settledOn: '2025-03-01' },
    bill: { total: `${total}.50` },
  })

/** A file as a stream brings it: in chunks that end anywhere. */
async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function answered(text: string, size: number): Promise<{ text: string; lines: number; refused: number }> {
  const all = { text: '', lines: 0, refused: 0 }
  for await (const { bytes, lines, refused } of answersOf(chunksOf(text, size), workers)) {
    all.text += Buffer.from(bytes).toString()
    all.lines += lines
    all.refused += refused
  }
  return all
}

describe('several threads', () => {
  const written = Array.from({ length: 3_000 }, (_, i) => caseOf(100 + i))
  written[1_234] = '{"insured":{}}'
  written[2_000] = ''
  const { estimate } = createLineEstimator(set, { lang: 'zh' })
  const expected = written
    .map((line, i) => (i === 2_000 ? '' : `${estimate(line)}\n`))
    .join('')
    .replace('{"problems"', '{"line":1235,"problems"')

  it.each([1_000, 64 * 1024, 10_000_000])('answer all lines in order, in chunks of %i bytes', async (size) => {
    const answers = await answered(written.join('\n'), size)
    expect(answers.text === expected).toBe(true)
    expect(answers).toMatchObject({ lines: 3_000, refused: 1 })
  })

  it('have nothing to say to an empty file', async () => {
    expect(await answered('', 10)).toEqual({ text: '', lines: 0, refused: 0 })
  })
})
