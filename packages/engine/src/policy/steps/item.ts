import type { Item } from '../../case/enums.ts'
import type { RateValue, Table } from '../table.ts'

/** 单列项目: a kind of fee line paid at a ratio of its own, without deductible. `rate` null: at the ordinary ratio. */
export type ItemRule = { readonly item: Item; readonly rate: Table<RateValue> | null; readonly withinCap: boolean }
