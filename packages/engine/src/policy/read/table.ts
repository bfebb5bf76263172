import { required } from '../../shape/object.ts'
import { listOf, mapShape } from '../../shape/shape.ts'
import { KEYS } from '../../words/vocabulary.ts'
import type { MoneyValue, RateValue, Row, Table } from '../table.ts'
import { bandField, CONDITION_FIELDS, conditionsOf } from './conditions.ts'
import type { PolicyShape } from './context.ts'
import { scope, sourced } from './source.ts'
import { moneyValue, pointsValue, shareValue } from './values.ts'

/** `表: [ {conditions…, 值: …} ]` */
export function rowsOf<V>(value: PolicyShape<V>): PolicyShape<Table<V>> {
  return mapShape(listOf(row(value)), (rows) => ({ rows }))
}

function row<V>(value: PolicyShape<V>): PolicyShape<Row<V>> {
  const shape = sourced({ ...CONDITION_FIELDS, band: bandField, value: required(KEYS.value, value) })
  return mapShape(shape, (read) => ({
    when: conditionsOf(read),
    band: read.band,
    value: read.value as V,
    source: read.source,
    at: read.at,
  }))
}

/** `{来源: …, 表: […]}` */
export function tableOf<V>(value: PolicyShape<V>): PolicyShape<Table<V>> {
  return mapShape(scope({ table: required(KEYS.table, rowsOf(value)) }), (read) => read.table as Table<V>)
}

export const moneyTable: PolicyShape<Table<MoneyValue>> = tableOf(moneyValue)
export const shareTable: PolicyShape<Table<RateValue>> = tableOf(shareValue)
export const pointsTable: PolicyShape<Table<RateValue>> = tableOf(pointsValue)
