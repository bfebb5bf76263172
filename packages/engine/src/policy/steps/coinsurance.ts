import type { RateValue, Table } from '../table.ts'

/** 支付比例: what share of the cost above the deductible the pooled fund pays. */
export type Coinsurance = {
  /** Brackets run over one bill or over the year's cost. */
  readonly basis: 'bill' | 'year'
  /** Bracket bounds count from the first fen of in-scope cost (`total`) or from the deductible on (`excess`). */
  readonly origin: 'total' | 'excess'
  /** Rows may carry a `band`; rows without one hold for all cost. */
  readonly rate: Table<RateValue>
  /** 加点: percentage points added (`+5个百分点`), each table on its own. */
  readonly points: readonly Table<RateValue>[]
  /** 个人负担系数: the person's share (1 − rate) is multiplied by this, e.g. 50 % for retirees. */
  readonly personFactor: Table<RateValue> | null
}
