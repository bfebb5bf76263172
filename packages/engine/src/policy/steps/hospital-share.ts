import type { RateValue, Table } from '../table.ts'

/** 医院负担: the institution bears a share of what lies above the price limits. */
export type HospitalShare = { readonly rate: Table<RateValue> }
