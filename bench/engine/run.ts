import { measureBundle } from '../bundle/measure.ts'
import { measureStart } from '../start/measure.ts'
import { generateCases } from './cases/generate.ts'
import { handWritten, handWrittenFundTotal } from './hand-written/contender.ts'
import { jsonRulesEngine } from './json-rules-engine/contender.ts'
import { mustAgree } from './measure/agree.ts'
import { median } from './measure/rate.ts'
import { ours } from './ours.ts'
import { publicodes } from './publicodes/contender.ts'
import { type Measured, type Ratios, ratio, table } from './report.ts'
import { zen } from './zen/contender.ts'
import { zenTrace } from './zen/trace.ts'

/**
 * Speed of the engine beside the same rules written by hand and in three other engines, all in this one process on the same
 * cases. First all must agree to the fen; then each is measured in turn, round after round, so that a slow moment of the
 * machine meets everyone, and the median counts. Options: `--cases`, `--rounds`, `--seed`.
 */
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1])
}

const COUNT = option('cases', 20_000)
const ROUNDS = option('rounds', 7)
const AGREE_ON = 2_000

const cases = generateCases(COUNT, option('seed', 2025))
const checked = cases.slice(0, AGREE_ON)

const project = await ours(cases)
const peers = [await publicodes(cases), await zen(cases), await jsonRulesEngine(cases)]
const traced = await zenTrace(cases)
const contenders = [
  ...(project === null ? [] : [project.engine]),
  handWritten,
  handWrittenFundTotal,
  ...peers,
  ...(project === null ? [] : [project.lines]),
  traced,
]

await mustAgree([handWritten, ...contenders.filter((one) => one !== handWritten)], checked)
console.log(`${contenders.length} contenders agree to the fen on ${checked.length} of ${cases.length} cases.\n`)

const rates = contenders.map((): number[] => [])
for (let round = 0; round <= ROUNDS; round++) {
  for (const [index, contender] of contenders.entries()) {
    const rate = await contender.rate(cases)
    // The first round only warms up.
    if (round > 0) rates[index]!.push(rate)
  }
}

const measured = contenders.map(
  ({ name, note }, index): Measured => ({
    name,
    note,
    median: median(rates[index]!),
    slowest: Math.min(...rates[index]!),
    fastest: Math.max(...rates[index]!),
  }),
)
const named = (name: string | undefined): Measured | undefined => measured.find((one) => one.name === name)
const bestPeer = measured
  .filter((one) => peers.some((peer) => peer.name === one.name))
  .reduce((best, one) => (one.median > best.median ? one : best))

console.log(table(measured))
const ratios: Ratios = {
  toHandWritten: ratio(named(project?.engine.name), named(handWritten.name)),
  toBestPeer: ratio(named(project?.engine.name), bestPeer),
  jsonLinesToZenTrace: ratio(named(project?.lines.name), named(traced.name)),
}
console.log(`\nMedians of ${ROUNDS} rounds; the best peer is ${bestPeer.name}.`)
const start = measureStart(5)
const bundleGzipBytes = await measureBundle()
console.log(
  `A cold start loads the policies in ${start.loadMs} ms, checks them in ${start.checkMs} ms and compiles ${start.plans} plans in ` +
    `${start.compileMs} ms; the browser bundle has ${Math.round(bundleGzipBytes / 1000)} kB gzip.`,
)
const { loadMs, checkMs, compileMs } = start
console.log(JSON.stringify({ ...ratios, loadCheckCompileMs: loadMs + checkMs + compileMs, compileMs, bundleGzipBytes }))
// The native engine keeps threads that would hold the process open.
process.exit(0)
