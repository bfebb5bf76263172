import type { Account, Bill, YearToDate } from '../case/case.ts'
import { ITEMS, type Item, LAYER_FUNDS, type LayerFund } from '../case/enums.ts'
import { type Fen, fen, MAX_FEN } from '../money/fen.ts'
import type { CasePools } from './case-pools.ts'
import type { Draw } from './draw.ts'

const [SMALL, LARGE] = [2_000_00, 2_000_000_00]
/** No counter of a year is drawn above this (in fen), so that the year's sums stay plausible. */
const MOST_IN_A_YEAR = 5_000_000_00

/** An amount at a threshold, at the sum of two, or a fen beside it. */
function nearThreshold({ thresholds }: CasePools, draw: Draw): number {
  if (thresholds.length === 0) return draw.below(SMALL)
  const sum = draw.pick(thresholds) + (draw.chance(50) ? draw.pick(thresholds) : 0)
  return Math.max(0, sum + draw.between(-1, 1))
}

/** Up to `most`, as many small amounts as large ones. */
function spread(draw: Draw, most: number): number {
  const digits = draw.between(1, String(most).length)
  return Math.min(most, draw.below(10 ** digits))
}

function drawInScope(pools: CasePools, draw: Draw): number {
  const kind = draw.below(100)
  if (kind < 45) return Math.min(nearThreshold(pools, draw), MAX_FEN)
  if (kind < 70) return spread(draw, LARGE)
  if (kind < 85) return draw.below(50_000_00)
  if (kind < 96) return draw.below(LARGE)
  return kind < 99 ? draw.below(3) : MAX_FEN - draw.below(100_000_00)
}

export function drawBill(pools: CasePools, draw: Draw): Bill {
  const drawn = drawInScope(pools, draw)
  const beside = () => (draw.chance(30) ? spread(draw, Math.max(100, Math.min(drawn, SMALL * 100))) : 0)
  const [outOfCatalogue, overLimit, preSelfPay] = [beside(), beside(), beside()]
  const inScope = Math.min(drawn, MAX_FEN - outOfCatalogue - overLimit - preSelfPay)
  return {
    total: fen(inScope + outOfCatalogue + overLimit + preSelfPay),
    outOfCatalogue: fen(outOfCatalogue),
    overLimit: fen(overLimit),
    preSelfPay: fen(preSelfPay),
    items: drawItems(pools, draw, inScope),
    lines: null,
  }
}

/** Items of their own, together at most what is in scope; rarely where no rule asks for them. */
function drawItems({ usesItems }: CasePools, draw: Draw, inScope: number): Readonly<Record<Item, Fen>> {
  const items: Record<Item, Fen> = { consultation: fen(0), 'large-equipment': fen(0), 'negotiated-drug': fen(0) }
  let left = inScope
  if (!draw.chance(usesItems ? 70 : 5)) return items
  for (const item of ITEMS) {
    if (!draw.chance(50)) continue
    const cost = draw.chance(10) ? left : Math.min(left, spread(draw, SMALL * 10))
    items[item] = fen(cost)
    left -= cost
  }
  return items
}

/** What a counter of the year may stand at: mostly nothing, else near a threshold, or anything. */
function counter(pools: CasePools, draw: Draw): Fen {
  if (!draw.chance(50)) return fen(0)
  const value = draw.chance(65) ? nearThreshold(pools, draw) : spread(draw, 500_000_00)
  return fen(Math.min(value, MOST_IN_A_YEAR))
}

export function drawYearToDate(pools: CasePools, draw: Draw): YearToDate {
  const stays = draw.pick(pools.stays)
  if (!draw.chance(75)) return freshYear(stays)
  const [outpatientFund, chronicFund, otherFund] = [counter(pools, draw), counter(pools, draw), counter(pools, draw)]
  const deductible: Record<string, Fen> = {}
  for (const key of pools.poolKeys) if (draw.chance(50)) deductible[key] = counter(pools, draw)
  const layers: Partial<Record<LayerFund, { base: Fen; paid: Fen }>> = {}
  for (const fund of LAYER_FUNDS) layers[fund] = { base: counter(pools, draw), paid: counter(pools, draw) }
  return {
    stays,
    deductible,
    pooledFund: fen(outpatientFund + chronicFund + otherFund),
    outpatientFund,
    outpatientUpperFund: draw.chance(50) ? outpatientFund : fen(draw.between(0, outpatientFund)),
    chronicFund,
    pooledBase: counter(pools, draw),
    layers: layers as YearToDate['layers'],
  }
}

/** A year that has seen nothing but stays. */
function freshYear(stays: number): YearToDate {
  const none = { base: fen(0), paid: fen(0) }
  return {
    stays,
    deductible: {},
    pooledFund: fen(0),
    outpatientFund: fen(0),
    outpatientUpperFund: fen(0),
    chronicFund: fen(0),
    pooledBase: fen(0),
    layers: {
      employeeSupplement: none,
      catastrophic: none,
      medicalAid: none,
      civilServant: none,
      enterpriseSupplement: none,
      otherFund: none,
    },
  }
}

export function drawAccount(draw: Draw): Account {
  const balance = () => fen(draw.chance(60) ? spread(draw, 10_000_00) : 0)
  const shared: Account['shared'][number][] = draw.chance(25) ? [{ relation: 'spouse', balance: balance() }] : []
  if (shared.length > 0 && draw.chance(30)) shared.push({ relation: 'child', balance: balance() })
  return { balance: balance(), shared }
}
