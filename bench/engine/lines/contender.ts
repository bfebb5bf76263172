import { createLineEstimator } from '@yibao/engine'
import { shippedPolicies } from '@yibao/engine/policies'
import { LineWorkers } from '../../../packages/cli/src/estimate/lines-workers.ts'
import type { BenchCase } from '../cases/bench-case.ts'
import type { LinesContender } from '../contender.ts'
import { measureRate } from '../measure/rate.ts'
import { AMOUNTS } from '../rules/amounts.ts'

/**
 * The bytes of a JSON Lines file in, the bytes of the answers out, as `yibao estimate --cases` does it: a thread for each
 * core, blocks of lines handed over. zen's threads have every core as well.
 */
const BLOCK = 250

const blocksOf = (cases: readonly BenchCase[]): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(cases.length / BLOCK) }, (_, i) =>
    Buffer.from(
      cases
        .slice(i * BLOCK, (i + 1) * BLOCK)
        .map(({ line }) => `${line}\n`)
        .join(''),
    ),
  )

const workers = new LineWorkers(shippedPolicies(), { lang: 'zh' })

/** Keeps the optimiser from dropping work whose result nobody reads. */
const sink = { bytes: 0 }

const explained = (cases: readonly BenchCase[]): readonly string[] => {
  const { estimate } = createLineEstimator(shippedPolicies(), { lang: 'zh' })
  return cases.map(({ line }) => estimate(line))
}

/** Where each of `AMOUNTS` stands in an answer; what the answer does not name is told by the steps. */
type Explained = {
  readonly amounts: Readonly<Record<string, string>>
  readonly steps: readonly { readonly id: string; readonly amount: string | null }[]
  readonly yearToDate: Readonly<Record<string, string>>
}

const yuan = (text: string | null | undefined): number => Math.round(Number(text ?? '0') * 100)

const READ: Readonly<Record<(typeof AMOUNTS)[number], (answer: Explained) => number>> = {
  inScope: ({ amounts }) => yuan(amounts.inScope),
  deductible: ({ amounts }) => yuan(amounts.deductible),
  pooledBeforeCap: ({ steps }) => yuan(steps.find(({ id }) => id === 'ordinaryPayment')?.amount),
  pooledFund: ({ amounts }) => yuan(amounts.pooledFund),
  catastrophicBase: ({ yearToDate }) => yuan(yearToDate.catastrophicBase),
  catastrophic: ({ amounts }) => yuan(amounts.catastrophic),
  fundTotal: ({ amounts }) => yuan(amounts.fundTotal),
  personTotal: ({ amounts }) => yuan(amounts.personTotal),
}

/** Every thread has blocks waiting, as many as the command line hands it. */
const rateOf = (cases: readonly BenchCase[]): Promise<number> => {
  const blocks = blocksOf(cases)
  return measureRate(cases.length, cases.length, async () => {
    let next = 0
    const lane = async (): Promise<void> => {
      for (let at = next++; at < blocks.length; at = next++) {
        const done = await workers.answer(blocks[at]!, at * BLOCK + 1)
        sink.bytes += done.bytes.length
        workers.release(done)
      }
    }
    await Promise.all(Array.from({ length: workers.most }, lane))
  })
}

/** Warmed up as often as the peers' modes are tried. */
export const ourLines = async (cases: readonly BenchCase[]): Promise<LinesContender> => {
  for (let round = 0; round < 4; round++) await rateOf(cases)
  return linesContender
}

const linesContender: LinesContender = {
  name: 'yibao, JSON lines',
  note: `bytes of lines in, bytes of answers with steps, sources and advice out; ${workers.threads} threads`,
  rate: rateOf,
  explained: async (cases) => explained(cases),
  answers: async (cases) => {
    const answers = new Float64Array(cases.length * AMOUNTS.length)
    for (const [index, line] of explained(cases).entries()) {
      const answer = JSON.parse(line) as Explained
      AMOUNTS.forEach((name, column) => {
        answers[index * AMOUNTS.length + column] = READ[name](answer)
      })
    }
    return answers
  },
}
