import { Writable } from 'node:stream'
import { shippedPolicies } from '@yibao/engine/policies'
import { expect, it } from 'vitest'
import { lineEstimator } from './lines.ts'
import { streamLines } from './stream-lines.ts'
import { threadLines } from './thread-lines.ts'

const visit = { care: 'inpatient', region: '210200', level: 'level3', settledOn: '2025-05-10' }
const line = (total: number): string =>
  JSON.stringify({
    insured: { region: '210200', scheme: 'resident', category: 'minor' },
    visit,
    bill: { total: `${total}.00` },
  })

/** Bills, a line that is no case and a blank one, cut into chunks anywhere. */
const text = [...Array.from({ length: 3000 }, (_, i) => line(i + 1)), '{"bill": 1}', '', line(20000)].join('\n')

async function* chunks(): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += 50_021) yield bytes.subarray(at, at + 50_021)
}

function collector(): { readonly out: Writable; readonly text: () => string } {
  const parts: Buffer[] = []
  const out = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      parts.push(Buffer.from(chunk))
      done()
    },
  })
  return { out, text: () => Buffer.concat(parts).toString('utf8') }
}

it('a large file answered on every core gives what one thread gives, in the same order', async () => {
  const set = shippedPolicies()
  const [many, one] = [collector(), collector()]
  const threaded = await threadLines(chunks(), many.out, set, { lang: 'zh' }, () => {})
  const streamed = await streamLines(chunks(), one.out, lineEstimator(set, [], 'zh'))
  expect(threaded.refused).toBe(1)
  expect(streamed.refused).toBe(1)
  expect(many.text()).toBe(one.text())
})
