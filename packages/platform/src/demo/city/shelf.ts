import type { Care, Diagnosis, IsoDate, Level } from '@yibao/engine'
import { CATALOGUE } from './catalogue/catalogue.ts'
import type { DemoItem, Use } from './catalogue/item.ts'
import { comesAgain, usualMost } from './usual-quantity.ts'

/** What a visit or a stay may draw its lines from. */
export type Shelf = {
  readonly items: readonly DemoItem[]
  readonly level: Level
  readonly dates: readonly IsoDate[]
  /** The usual most of one item on one line, whole units. */
  readonly mostOf: (item: DemoItem) => number
  /** Whether an item may stand on several lines. */
  readonly repeats: (item: DemoItem) => boolean
}

export function shelfFor(care: Care, diagnosis: Diagnosis, level: Level, dates: readonly IsoDate[]): Shelf {
  const days = dates.length
  return {
    items: itemsFor(care, diagnosis, level),
    level,
    dates,
    mostOf: (item) => (item.unit === '日' ? Math.min(days, usualMost(item, care)) : usualMost(item, care)),
    repeats: care === 'inpatient' ? comesAgain : () => false,
  }
}

/** What treats the disease and what is for anybody; for a chronic disease what treats it, and the tests of a follow-up. */
function itemsFor(care: Care, diagnosis: Diagnosis, level: Level): readonly DemoItem[] {
  const small = level === 'community' || level === 'level1'
  const offered = CATALOGUE.filter(
    ({ use, item, diagnoses }) =>
      USES[care].includes(use) &&
      !(small && item === 'large-equipment') &&
      (diagnoses.length === 0 || diagnoses.includes(diagnosis)),
  )
  const ofDisease = offered.filter(({ diagnoses }) => diagnoses.length > 0)
  if (care !== 'chronic' || ofDisease.length === 0) return offered
  return [...ofDisease, ...offered.filter(({ name }) => FOLLOW_UP.has(name))]
}

const USES: Readonly<Record<Care, readonly Use[]>> = {
  outpatient: ['anywhere', 'hospital', 'visit'],
  emergency: ['anywhere', 'hospital'],
  chronic: ['anywhere', 'hospital'],
  pharmacy: ['anywhere'],
  inpatient: ['anywhere', 'hospital', 'stay'],
}

const FOLLOW_UP = new Set(
  '血常规 尿常规 肝功能 肾功能 血脂四项 空腹血糖 糖化血红蛋白 电解质 常规心电图 腹部彩超'.split(' '),
)
