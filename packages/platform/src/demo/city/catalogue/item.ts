import { type Diagnosis, type Fen, fen, type Item, LEVELS, type Level, parseYuan, VALUES } from '@yibao/engine'

export type ItemKind = 'drug' | 'service' | 'consumable'

/** Where an item is used: `hospital` with or without a stay, `operation` only as part of one, `daily` on each day of a stay. */
export type Use = 'consultation' | 'daily' | 'anywhere' | 'hospital' | 'visit' | 'stay' | 'operation'

/** One item of the demonstration's catalogue (医保目录). Every figure is made up: it shows the form, not the catalogue of a place. */
export type DemoItem = {
  /** National style: X western, Z Chinese drug, F service, C consumable; 99 where no real code stands. */
  readonly code: string
  readonly name: string
  readonly kind: ItemKind
  readonly use: Use
  readonly unit: string
  /** Sold by weight or time: quantities in halves. */
  readonly divisible: boolean
  /** 甲, 乙 and 丙类: paid, paid after a share of the person's own, not paid. */
  readonly class: 'A' | 'B' | 'C'
  /** Usual price of one unit by level of institution, fen. */
  readonly price: Readonly<Record<Level, Fen>>
  /** The most that counts of it (限价), by level, fen; null where there is no limit. */
  readonly limit: Readonly<Record<Level, Fen>> | null
  /** Class B share (先行自付比例), basis points; null in class A and C. */
  readonly selfPayBp: number | null
  readonly item: Item | null
  /** The chronic diseases it is for; empty where it is for anybody. */
  readonly diagnoses: readonly Diagnosis[]
}

/** Reads a table of items, one a line: name, unit, class, yuan, marks (see `drugs.ts`). A RangeError names a row that is none. */
export function itemsOf(prefix: string, kind: ItemKind, use: Use, table: string): readonly DemoItem[] {
  const rows = table.trim().split('\n')
  return rows.map((row, at) => itemOf(`${prefix}${String(at + 1).padStart(4, '0')}`, kind, use, row.split(' ')))
}

function itemOf(code: string, kind: ItemKind, use: Use, columns: readonly string[]): DemoItem {
  const [name, unit, classWord, yuan, ...marks] = columns as [string, string, string, string, ...string[]]
  const catalogueClass = CLASSES[classWord]
  const usual = parseYuan(yuan ?? '')
  const share = marks.find((mark) => mark.endsWith('%'))
  if (!catalogueClass || !usual || (catalogueClass === 'B') !== (share !== undefined))
    throw new RangeError(`catalogue row ${columns.join(' ')}`)
  const price = byLevel((level) => (kind === 'service' ? percent(usual, SERVICE_PRICES[level]) : usual))
  const limited = catalogueClass !== 'C' && (kind !== 'drug' || marks.includes('限'))
  return {
    code,
    name,
    kind,
    use,
    unit,
    divisible: ['克', '小时', '毫升'].includes(unit),
    class: catalogueClass,
    price,
    limit: limited ? price : null,
    selfPayBp: share ? Number(share.slice(0, -1)) * 100 : null,
    item: marks.map((mark) => ITEMS_BY_MARK[mark]).find((item) => item !== undefined) ?? null,
    diagnoses: marks.flatMap((mark) => DIAGNOSES_BY_WORD.get(mark) ?? []),
  }
}

const CLASSES: Readonly<Record<string, 'A' | 'B' | 'C'>> = { 甲: 'A', 乙: 'B', 丙: 'C' }

const ITEMS_BY_MARK: Readonly<Record<string, Item>> = {
  诊查: 'consultation',
  大型: 'large-equipment',
  谈判: 'negotiated-drug',
}

const DIAGNOSES_BY_WORD = new Map(
  Object.entries(VALUES.diagnosis).map(([diagnosis, word]) => [word.zh as string, diagnosis as Diagnosis]),
)

/** Services cost less at lower levels, in percent of the third; drugs and consumables cost the same everywhere (零差率). */
const SERVICE_PRICES: Readonly<Record<Level, number>> = {
  community: 70,
  level1: 75,
  level2: 85,
  level3: 100,
  'level3-special': 110,
}

const byLevel = (of: (level: Level) => Fen): Readonly<Record<Level, Fen>> =>
  Object.fromEntries(LEVELS.map((level) => [level, of(level)])) as Record<Level, Fen>

const percent = (amount: Fen, of100: number): Fen => fen(Math.floor((amount * of100) / 100))
