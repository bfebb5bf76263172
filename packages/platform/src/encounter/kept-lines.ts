import type { SplitLine } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { type Write, write } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import type { FeeLineRow, SplitRow } from './fee-line.ts'
import type { PricedLine } from './price-lines.ts'

/** A fee line with its split, as kept. */
export type KeptLine = FeeLineRow & SplitRow

/** A priced line with its split and its place. Written out: spreading ten lines costs more than settling their bill. */
export const keptLine = (
  line: PricedLine,
  split: SplitLine,
  { line_no, batch }: Pick<FeeLineRow, 'line_no' | 'batch'>,
): KeptLine => ({
  line_no,
  batch,
  code: line.code,
  name: line.name,
  class: line.class,
  price_fen: line.price_fen,
  quantity_e4: line.quantity_e4,
  limit_price_fen: line.limit_price_fen,
  self_pay_bp: line.self_pay_bp,
  item: line.item,
  provided_on: line.provided_on,
  origin: line.origin,
  amount_fen: split.amount,
  out_of_catalogue_fen: split.outOfCatalogue,
  over_limit_fen: split.overLimit,
  pre_self_pay_fen: split.preSelfPay,
  in_scope_fen: split.inScope,
})

export const FEE_LINES = sql`
  SELECT line_no, batch, code, name, class, price_fen, quantity_e4, limit_price_fen, self_pay_bp, item, provided_on, origin,
    amount_fen, out_of_catalogue_fen, over_limit_fen, pre_self_pay_fen, in_scope_fen
  FROM fee_line WHERE region = $1 AND person_id = $2 AND encounter_id = $3 ORDER BY line_no`

const INSERT = sql`
  INSERT INTO fee_line (region, person_id, encounter_id, line_no, batch, code, name, class, price_fen, quantity_e4,
    limit_price_fen, self_pay_bp, item, provided_on, origin, amount_fen, out_of_catalogue_fen, over_limit_fen,
    pre_self_pay_fen, in_scope_fen)
  SELECT $1, $2, $3, * FROM unnest($4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bigint[], $10::bigint[],
    $11::bigint[], $12::int[], $13::text[], $14::date[], $15::text[], $16::bigint[], $17::bigint[], $18::bigint[],
    $19::bigint[], $20::bigint[])`

const COLUMNS = [
  'line_no',
  'batch',
  'code',
  'name',
  'class',
  'price_fen',
  'quantity_e4',
  'limit_price_fen',
  'self_pay_bp',
  'item',
  'provided_on',
  'origin',
  'amount_fen',
  'out_of_catalogue_fen',
  'over_limit_fen',
  'pre_self_pay_fen',
  'in_scope_fen',
] as const satisfies readonly (keyof KeptLine)[]

/** All lines in one statement. */
export const insertLines = ({ region, personId }: Who, encounterId: string, lines: readonly KeptLine[]): Write =>
  write(INSERT, region, personId, encounterId, ...COLUMNS.map((column) => lines.map((line) => line[column])))

const splitRow = (split: SplitLine): SplitRow => ({
  amount_fen: split.amount,
  out_of_catalogue_fen: split.outOfCatalogue,
  over_limit_fen: split.overLimit,
  pre_self_pay_fen: split.preSelfPay,
  in_scope_fen: split.inScope,
})

const SPLIT = sql`
  UPDATE fee_line SET out_of_catalogue_fen = $5, over_limit_fen = $6, pre_self_pay_fen = $7, in_scope_fen = $8
  WHERE region = $1 AND person_id = $2 AND encounter_id = $3 AND line_no = $4`

/** Lines whose split on the day of settlement is not the one of the day of upload: the region's class B share changed between. */
export function resplit(
  { region, personId }: Who,
  encounterId: string,
  kept: readonly KeptLine[],
  split: readonly SplitLine[],
): readonly Write[] {
  return kept.flatMap((line, i) => {
    const now = splitRow(split[i]!)
    const same = line.pre_self_pay_fen === now.pre_self_pay_fen && line.over_limit_fen === now.over_limit_fen
    if (same && line.out_of_catalogue_fen === now.out_of_catalogue_fen) return []
    const { out_of_catalogue_fen, over_limit_fen, pre_self_pay_fen, in_scope_fen } = now
    return [
      write(
        SPLIT,
        region,
        personId,
        encounterId,
        line.line_no,
        out_of_catalogue_fen,
        over_limit_fen,
        pre_self_pay_fen,
        in_scope_fen,
      ),
    ]
  })
}
