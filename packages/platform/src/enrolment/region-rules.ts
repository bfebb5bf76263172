import { addDays, addMonths, type IsoDate } from '@yibao/engine'

/**
 * What regions say about beginning and paying, as far as it is established. Where a region is not listed the figure is not
 * established: whoever decides must say it, and nothing is taken for it.
 */

/** The first day of benefits of somebody who pays on a day; null: the region's rule is not established. */
export function coverageStart(region: string, paidOn: IsoDate): IsoDate | null {
  return FROM_NEXT_MONTH.has(region) ? firstOfNextMonth(paidOn) : null
}

// 深圳: 足额缴费次月1日起享受待遇 (二档医保异地就医政策，第122行; source document).
const FROM_NEXT_MONTH: ReadonlySet<string> = new Set(['440300'])

/** The last day on which a newborn can be enrolled with benefits from birth. */
export function newbornDeadline(region: string, birthDate: IsoDate): IsoDate {
  const limit = NEWBORN_LIMITS[region] ?? COMMON_NEWBORN_LIMIT
  return 'months' in limit ? addMonths(birthDate, limit.months) : addDays(birthDate, limit.days)
}

type Limit = { readonly months: number } | { readonly days: number }

const NEWBORN_LIMITS: Readonly<Record<string, Limit>> = {
  // 大连: 出生3个月内首次参保 (大连居民医保报销流程，第70行; source document).
  '210200': { months: 3 },
}
// 国家: 期限由各地规定，多为90天 (recalled, no text seen): the region's own figure takes its place when it is established.
const COMMON_NEWBORN_LIMIT: Limit = { days: 90 }

/** When residents pay for a year (集中参保缴费期); null: not established for that year. */
export const residentWindow = (year: number): { readonly from: IsoDate; readonly to: IsoDate } | null =>
  RESIDENT_WINDOWS[year] ?? null

// 2025年度: 2024年9月至12月 (医保异地报销最新规定，第108行; source document). Regions may set their own: the command can say so.
const RESIDENT_WINDOWS: Readonly<Record<number, { readonly from: IsoDate; readonly to: IsoDate }>> = {
  2025: { from: '2024-09-01', to: '2024-12-31' },
}

/** Floor and ceiling of the monthly contribution base, in fen; null: not established. */
export const baseLimits = (
  region: string,
  on: IsoDate,
): { readonly floorFen: number; readonly ceilingFen: number } | null =>
  BASE_LIMITS.find((one) => one.region === region && one.from <= on && on <= one.to) ?? null

const BASE_LIMITS = [
  // 深圳2026年: 6727元、33633元 (notice of 2025-12-29, as told by third parties; web).
  { region: '440300', from: '2026-01-01', to: '2026-12-31', floorFen: 672_700, ceilingFen: 3_363_300 },
] as const

/** What a retiree's account is credited with each month; null: not established. */
export const retireeCredit = (region: string, month: string): RetireeCredit | null =>
  RETIREE_CREDITS.find((one) => one.region === region && one.fromMonth <= month) ?? null

export type RetireeCredit = { readonly fen: number; readonly basis: string }

const RETIREE_CREDITS = [
  // 大连: 每月80元，为大连当年基本养老金月平均水平的2% (大连居民医保报销流程，第38行; source document, figure of 2023).
  // Retirees are credited a fixed sum of the reform's year (国办发〔2021〕14号), so it holds on until another is established.
  { region: '210200', fromMonth: '2023-01', fen: 8_000, basis: '2023' },
] as const

export const firstOfMonth = (day: IsoDate): IsoDate => `${day.slice(0, 8)}01`

export const firstOfNextMonth = (day: IsoDate): IsoDate => addMonths(firstOfMonth(day), 1)
