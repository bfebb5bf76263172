import { addDays, addMonths, type IsoDate } from '@yibao/engine'
import { signClearing, transferClearing } from '../../../clearing/decide-clearing.ts'
import { generateClearing } from '../../../clearing/generate.ts'
import { clearingsOf } from '../../../clearing/queries.ts'
import { confirmDeclaration, payDeclaration, reviewDeclaration } from '../../../reconciliation/decide-declaration.ts'
import { declareMonth } from '../../../reconciliation/declare.ts'
import { dayOf, daysOf } from '../../../reconciliation/queries.ts'
import { reconcile } from '../../../reconciliation/reconcile.ts'
import type { Actor } from '../../../work/desk.ts'
import { actorOf } from '../accounts.ts'
import { momentOf, todayOf, yearOfBills } from '../plan.ts'
import { deliver } from './deliver.ts'
import type { Stage } from './stage.ts'

/** An institution that compares its days with the agency and declares its months. */
type Declarer = {
  readonly region: string
  readonly institutionId: string
  readonly counter: Actor
  readonly reviewer: Actor
  readonly finance: Actor
}

/**
 * The months of a year at one institution: every day compared, every month declared when it is over. The last month waits for
 * review and the one before to be paid; the last day of the present month differs by a line.
 */
export async function playMonths(stage: Stage, declarer: Declarer): Promise<void> {
  const months = monthsBefore(stage)
  for (const [i, month] of months.entries()) {
    await compareDays(stage, declarer, `${month}-01`, lastDayOf(month), false)
    await declare(stage, declarer, month, months.length - 1 - i)
  }
  const [first, today] = [`${todayOf(stage.plan).slice(0, 7)}-01`, todayOf(stage.plan)]
  if (first < today) await compareDays(stage, declarer, first, addDays(today, -1), true)
}

/** The months that are over, from the one in which the year of bills begins. */
function monthsBefore({ plan }: Stage): readonly string[] {
  const months: string[] = []
  for (
    let first = `${yearOfBills(plan).from.slice(0, 7)}-01`;
    lastDayOf(first) < todayOf(plan);
    first = addMonths(first, 1)
  )
    months.push(first.slice(0, 7))
  return months
}

const lastDayOf = (month: string): IsoDate => addDays(addMonths(`${month.slice(0, 7)}-01`, 1), -1)

async function compareDays(
  stage: Stage,
  { region, institutionId, counter }: Declarer,
  from: IsoDate,
  to: IsoDate,
  lastDiffers: boolean,
): Promise<void> {
  const days = await daysOf(stage.desk, { region, institutionId, from, to })
  for (const { day } of days) {
    const institutionDay = { region, institutionId, day }
    const { totals, lines } = await dayOf(stage.desk, institutionDay)
    const differs = lastDiffers && day === days.at(-1)?.day
    const theirs = differs ? { ...totals, totalFen: totals.totalFen + 100, cashFen: totals.cashFen + 100 } : totals
    const sent = lines.map((line, i) =>
      differs && i === 0 ? { ...line, totalFen: line.totalFen + 100, cashFen: line.cashFen + 100 } : line,
    )
    const command = { ...institutionDay, theirs, lines: differs ? sent : null }
    const at = momentOf(addDays(day, 1), 1)
    await stage.step(`day/${institutionId}/${day}`, at, (desk, request) => reconcile(desk, counter, request, command))
  }
}

/** `ago`: how many months that are over came after it. */
async function declare(stage: Stage, declarer: Declarer, month: string, ago: number): Promise<void> {
  const { region, institutionId, counter, reviewer, finance } = declarer
  const day = (n: number): IsoDate => addDays(lastDayOf(month), n)
  const name = `declaration/${institutionId}/${month}`
  const command = { region, institutionId, month, today: day(3) }
  const declared = await stage.tried(name, momentOf(day(3), 9), (desk, request) =>
    declareMonth(desk, counter, request, command),
  )
  // A month without bills is not declared.
  if (!declared.ok || ago === 0) return
  const at = { region, declarationId: declared.value.declarationId }
  await stage.step(`${name}/review`, momentOf(day(8), 9), (desk, request) =>
    reviewDeclaration(desk, reviewer, request, { ...at, deductions: [] }),
  )
  await stage.step(`${name}/confirm`, momentOf(day(10), 9), (desk, request) =>
    confirmDeclaration(desk, counter, request, at),
  )
  if (ago === 1) return
  await stage.step(`${name}/pay`, momentOf(day(15), 9), (desk, request) =>
    payDeclaration(desk, finance, request, { ...at, today: day(15) }),
  )
}

/**
 * Clears the confirmed bills of one region's insured in another: of the last three months, the first is signed and transferred,
 * the statement of the second waits for the home region's signature, the third is not confirmed yet.
 */
export async function playClearing(stage: Stage, region: string, homeRegion: string): Promise<void> {
  const [, last, before] = [...monthsBefore(stage)].reverse()
  for (const month of [before, last].filter((one) => one !== undefined)) {
    const day = (n: number): IsoDate => addDays(lastDayOf(month), n)
    const name = `clearing/${region}/${homeRegion}/${month}`
    const command = { region, homeRegion, month, today: day(12) }
    const made = await stage.tried(name, momentOf(day(12), 9), (desk, request) =>
      generateClearing(desk, actorOf('clerk-beijing'), request, command),
    )
    if (!made.ok) continue
    await deliver(stage)
    if (month === last) continue
    const statement = (await clearingsOf(stage.desk, homeRegion, { limit: 10 })).find((one) => one.month === month)
    if (!statement) throw new Error(`the statement of ${month} did not reach ${homeRegion}`)
    const at = { region: homeRegion, clearingId: statement.clearingId }
    await stage.step(`${name}/sign`, momentOf(day(14), 9), (desk, request) =>
      signClearing(desk, actorOf('finance'), request, at),
    )
    await deliver(stage)
    await stage.step(`${name}/transfer`, momentOf(day(16), 9), (desk, request) =>
      transferClearing(desk, actorOf('finance2'), request, { ...at, today: day(16) }),
    )
    await deliver(stage)
  }
}
