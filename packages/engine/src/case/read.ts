import type { IsoDate } from '../calendar/date.ts'
import type { Fen } from '../money/fen.ts'
import { MAX_FEN } from '../money/fen.ts'
import { type Rate, ZERO_RATE } from '../money/rate.ts'
import { failed, ok, type Problem, type Result } from '../problem/problem.ts'
import { BAD } from '../shape/shape.ts'
import type { Tree } from '../shape/tree.ts'
import { text } from '../words/text.ts'
import type { Account, Bill, Case, FeeLine, Filing, SplitLine, YearToDate } from './case.ts'
import { checkCase, type World } from './check.ts'
import { ITEMS, type Item, LAYER_FUNDS, type LayerFund, type Scheme } from './enums.ts'
import { splitLine } from './lines.ts'
import { caseShape, type WrittenBill, type WrittenYearToDate } from './shape.ts'

/** `World` with the catalogue rule of a region: the pre-payment share of class B lines that name none. */
export type CaseWorld = World & {
  readonly classBRate: (region: string, scheme: Scheme, on: IsoDate) => Rate | null
}

/**
 * Reads a case. Either the case, with defaults filled in, or every problem at once (`YB-C…`), each with its path.
 * Nothing is computed from a wrong case.
 */
export function readCase(tree: Tree, world: CaseWorld): Result<Case> {
  const problems: Problem[] = []
  const reading = { report: (problem: Problem) => void problems.push(problem), context: null }
  const written = caseShape.read(tree, reading)
  if (written === BAD) return failed(problems)
  problems.push(...checkCase(written, world))
  if (problems.length > 0) return failed(problems)
  return complete(written as Complete<typeof written>, world)
}

type Complete<T> = { readonly [K in keyof T]-?: NonNullableDraft<Exclude<T[K], undefined>> }
type NonNullableDraft<T> = T extends readonly (infer I)[]
  ? readonly NonNullableDraft<I>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Exclude<T[K], undefined> }
    : T

function complete(
  written: Complete<Exclude<ReturnType<typeof caseShape.read>, typeof BAD>>,
  world: CaseWorld,
): Result<Case> {
  const { insured, visit } = written
  const bill = readBill(written.bill as WrittenBill, world.classBRate(insured.region, insured.scheme, visit.settledOn))
  if (!bill.ok) return bill
  const assumed: string[] = []
  const assume = <T>(path: string, value: T | null, least: T): T => {
    if (value !== null) return value
    assumed.push(path)
    return least
  }
  if (insured.birthDate === null) assumed.push('insured.birthDate')
  if (insured.enrolledMonths === null) assumed.push('insured.enrolledMonths')
  return ok({
    insured,
    visit: {
      care: visit.care,
      region: visit.region,
      level: visit.level,
      specialist: assume('visit.specialist', visit.specialist, false),
      selected: assume('visit.selected', visit.selected, true),
      referred: assume('visit.referred', visit.referred, false),
      signed: assume('visit.signed', visit.signed, false),
      admittedOn: visit.admittedOn ?? visit.settledOn,
      settledOn: visit.settledOn,
      emergency: visit.emergency ?? visit.care === 'emergency',
      diagnosis: assume('visit.diagnosis', visit.diagnosis, 'none'),
    },
    filings: written.filings as readonly Filing[],
    bill: bill.value,
    yearToDate: readYearToDate(written.yearToDate as WrittenYearToDate | null),
    account: (written.account as Account | null) ?? { balance: 0 as Fen, shared: [] },
    assumed,
  })
}

const NO_ITEMS = Object.fromEntries(ITEMS.map((item) => [item, 0 as Fen])) as Record<Item, Fen>

function readBill(written: WrittenBill, classBRate: Rate | null): Result<Bill> {
  if (written.lines) return billOfLines(written.lines as readonly FeeLine[], written.total ?? null, classBRate)
  const zero = 0 as Fen
  return ok({
    total: written.total ?? zero,
    outOfCatalogue: written.outOfCatalogue ?? zero,
    overLimit: written.overLimit ?? zero,
    preSelfPay: written.preSelfPay ?? zero,
    items: written.items ?? NO_ITEMS,
    lines: null,
  })
}

function billOfLines(lines: readonly FeeLine[], total: Fen | null, classBRate: Rate | null): Result<Bill> {
  const problems = lines.flatMap((line, i): Problem[] =>
    line.class === 'B' && line.selfPayRate === null && classBRate === null
      ? [
          {
            code: 'YB-C036',
            path: `bill.lines[${i}].selfPayRate`,
            severity: 'error',
            message: text(
              '乙类项目没有先行自付比例，参保地也没有收录统一比例',
              'a class B line without pre-payment share, and the region has no common one on file',
            ),
            remedy: text('写明 selfPayRate，如 "10%"', 'give selfPayRate, such as "10%"'),
          },
        ]
      : [],
  )
  const split = lines.map((line) => splitLine(line, classBRate ?? ZERO_RATE))
  const sum = (part: (line: SplitLine) => number): Fen => split.reduce((all, line) => all + part(line), 0) as Fen
  const amount = sum((line) => line.amount)
  if ((total !== null && total !== amount) || amount > MAX_FEN) {
    problems.push({
      code: 'YB-C037',
      path: 'bill.total',
      severity: 'error',
      message: text(`明细合计与总额不符或超出上限`, `the lines do not add up to the total, or are above the limit`),
      remedy: text('核对明细，或去掉 total', 'check the lines, or leave total out'),
    })
  }
  if (problems.length > 0) return failed(problems)
  const items = { ...NO_ITEMS }
  lines.forEach((line, i) => {
    if (line.item) items[line.item] = (items[line.item] + split[i]!.inScope) as Fen
  })
  return ok({
    total: amount,
    outOfCatalogue: sum((line) => line.outOfCatalogue),
    overLimit: sum((line) => line.overLimit),
    preSelfPay: sum((line) => line.preSelfPay),
    items,
    lines: split,
  })
}

function readYearToDate(written: WrittenYearToDate | null): YearToDate {
  const amount = (value: Fen | null | undefined): Fen => value ?? (0 as Fen)
  const parts =
    Math.max(amount(written?.outpatientFund), amount(written?.outpatientUpperFund)) + amount(written?.chronicFund)
  return {
    stays: written?.stays ?? 0,
    deductible: written?.deductible ?? {},
    pooledFund: written?.pooledFund ?? (parts as Fen),
    outpatientFund: amount(written?.outpatientFund),
    outpatientUpperFund: amount(written?.outpatientUpperFund),
    chronicFund: amount(written?.chronicFund),
    pooledBase: amount(written?.pooledBase),
    layers: Object.fromEntries(
      LAYER_FUNDS.map((fund) => [fund, { base: amount(written?.[`${fund}Base`]), paid: amount(written?.[fund]) }]),
    ) as Record<LayerFund, { base: Fen; paid: Fen }>,
  }
}
