import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import buildPages from '../../packages/web/browser/build-pages.ts'
import { findChromium, startChromium } from '../../packages/web/browser/chromium.ts'
import { servePages } from '../../packages/web/browser/static-server.ts'
import { median } from '../engine/measure/rate.ts'
import { coldLoad, FOUR_G, transferOf } from './cold-load.ts'

/**
 * The public page in Chromium: how long a cold load takes over a 4G network until the first answer stands there, beside the
 * same network carrying one file of as many bytes; and how long a changed field takes until the answer is another one,
 * beside the same event on a field that nothing depends on, and beside a frame of a 60 Hz screen.
 */
const CASE =
  '/#region=210200&scheme=employee&category=retired&born=70&care=inpatient&to=110000&level=level3&filed=long-term~retirement&on=2025-03-01&total=50000'
const FRAME_MS = 1_000 / 60
const LOADS = 7
const CHANGES = 100

async function main(): Promise<void> {
  const executable = findChromium()
  if (executable === null) throw new Error('the page can be measured in Chromium only')
  buildPages()
  const [browser, served] = await Promise.all([startChromium(executable), servePages()])
  try {
    const loads = await inTurns(LOADS, () => coldLoad(browser, `${served.origin}${CASE}`))
    const bytes = loads[0]!.bytes
    const transfers = await inTurns(LOADS, () => transferOf(browser, bytes))
    const { answers, touches } = await changes(browser, `${served.origin}${CASE}`)
    report({
      kB: Math.round(bytes / 100) / 10,
      scriptKB: Math.round(loads[0]!.scriptBytes / 100) / 10,
      firstAnswerMs: Math.round(median(loads.map(({ ms }) => ms))),
      sameBytesMs: Math.round(median(transfers)),
      changedFieldMs: oneDigit(median(answers)),
      changedFieldP95Ms: oneDigit(sorted(answers)[Math.floor(answers.length * 0.95)]!),
      idleFieldMs: oneDigit(median(touches)),
    })
  } finally {
    await browser.close()
    await served.stop()
  }
}

async function changes(browser: Browser, address: string) {
  const page = await browser.newPage()
  await page.goto(address)
  await page.waitForSelector('.answer .headline')
  const script = readFileSync(new URL('changed-field.js', import.meta.url), 'utf8')
  const code = script.slice(script.indexOf('async (times)'))
  // The first changes warm the functions up, as typing the first digits does.
  await page.evaluate(`(${code})(20)`)
  return (await page.evaluate(`(${code})(${CHANGES})`)) as { answers: number[]; touches: number[] }
}

type Measured = Readonly<
  Record<
    'kB' | 'scriptKB' | 'firstAnswerMs' | 'sameBytesMs' | 'changedFieldMs' | 'changedFieldP95Ms' | 'idleFieldMs',
    number
  >
>

function report(m: Measured): void {
  const rows = [
    `cold load over 4G (${FOUR_G.name}), ${m.kB} kB, of which ${m.scriptKB} kB script: first answer after ${m.firstAnswerMs} ms`,
    `  one file of as many bytes over the same network: ${m.sameBytesMs} ms`,
    `a changed field: another answer after ${m.changedFieldMs} ms (median of ${CHANGES}), 95 of 100 within ${m.changedFieldP95Ms} ms`,
    `  the same event where nothing depends on the field: ${m.idleFieldMs} ms; a frame: ${oneDigit(FRAME_MS)} ms`,
  ]
  console.log(rows.join('\n'))
  const ratios = {
    firstAnswerToTransfer: ratio(m.firstAnswerMs / m.sameBytesMs),
    changedFieldToFrame: ratio(m.changedFieldMs / FRAME_MS),
  }
  console.log(JSON.stringify({ ...m, ...ratios }))
}

async function inTurns<T>(times: number, one: () => Promise<T>): Promise<readonly T[]> {
  const all: T[] = []
  for (let i = 0; i < times; i++) all.push(await one())
  return all
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b)
const oneDigit = (value: number): number => Math.round(value * 10) / 10
const ratio = (value: number): number => Math.round(value * 100) / 100

await main()
