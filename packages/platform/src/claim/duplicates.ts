import { formatYuan, type IsoDate, type Problem } from '@yibao/engine'
import type { Query } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { Who } from '../work/desk.ts'
import { refusal } from '../work/refusal.ts'
import { type ClaimRow, type Cleared, isEnded } from './claim.ts'
import type { ClaimInvoice } from './invoices.ts'

/** An invoice that a claim of the same person holds. */
export type HeldInvoice = Pick<ClaimRow, 'claim_id' | 'state'> & {
  readonly invoice_no: string
  /** Whether the claim was appealed. */
  readonly appeal: boolean | null
}

const HELD = sql`
  SELECT i.invoice_no, c.claim_id, c.state, CASE WHEN c.appeal IS NULL THEN NULL ELSE true END AS appeal
  FROM claim_invoice i JOIN claim c ON c.region = i.region AND c.person_id = i.person_id AND c.claim_id = i.claim_id
  WHERE i.region = $1 AND i.person_id = $2 AND i.invoice_no = ANY($3::text[])`

/** Claims of a person that name any of these invoices. */
export const loadHeldInvoices = (
  read: Query,
  { region, personId }: Who,
  invoices: readonly ClaimInvoice[],
): Promise<readonly HeldInvoice[]> =>
  read<HeldInvoice>(HELD, [region, personId, invoices.map(({ invoice_no }) => invoice_no)])

/** Invoices that a claim of the same person holds already: paid, or on the way (YB-W601). */
export const heldBefore = (invoices: readonly ClaimInvoice[], held: readonly HeldInvoice[]): readonly Problem[] =>
  invoices.flatMap(({ invoice_no }, i) => {
    const claim = held.find((one) => one.invoice_no === invoice_no && !isEnded(one))
    return claim === undefined ? [] : [ownDuplicate(i, invoice_no, claim)]
  })

const ownDuplicate = (i: number, number: string, { claim_id, state }: HeldInvoice): Problem =>
  refusal(
    'YB-W601',
    `invoices[${i}].number`,
    state === 'paid'
      ? [`发票 ${number} 已报销支付，申请 ${claim_id}`, `invoice ${number} was paid on claim ${claim_id}`]
      : [`发票 ${number} 已在申请 ${claim_id} 中`, `invoice ${number} is part of claim ${claim_id}`],
    state === 'paid'
      ? ['同一发票只能报销一次', 'an invoice is paid once']
      : ['在那份申请中办理；撤回它之后可重新申请', 'go on with that claim, or withdraw it first'],
  )

/** An invoice of the region that somebody else registered. Who that is, is not told. */
export const othersDuplicate = (i: number, number: string, registeredAt: Date): Problem =>
  refusal(
    'YB-W601',
    `invoices[${i}].number`,
    [
      `发票 ${number} 已于 ${registeredAt.toISOString().slice(0, 10)} 由其他人登记报销`,
      `invoice ${number} was registered for another person's claim on ${registeredAt.toISOString().slice(0, 10)}`,
    ],
    [
      '核对号码（票据代码和号码都要填）；确是本人的发票，带原件到经办窗口',
      'check the number (code and number both); where it is your invoice, bring the original to the window',
    ],
  )

/** A direct settlement of the same person, the same total and place, whose days overlap with those claimed. */
export type LookAlike = {
  readonly settlementId: string
  readonly institutionId: string
  readonly from: IsoDate
  readonly to: IsoDate
  /** In yuan. */
  readonly total: string
}

const LOOK_ALIKES = sql`
  SELECT s.settlement_id, s.institution_id, e.admitted_on, coalesce(e.discharged_on, s.settled_on) AS ended_on, s.total_fen
  FROM settlement s JOIN encounter e ON e.region = s.region AND e.person_id = s.person_id AND e.encounter_id = s.encounter_id
  WHERE s.region = $1 AND s.person_id = $2 AND s.state = 'settled' AND s.total_fen = $3
    AND e.admitted_on <= $5 AND coalesce(e.discharged_on, s.settled_on) >= $4
    AND (CASE WHEN $6::text IS NULL THEN s.place = $7 ELSE s.institution_id = $6 END)
  ORDER BY s.settlement_id`

type LookAlikeRow = {
  readonly settlement_id: string
  readonly institution_id: string
  readonly admitted_on: IsoDate
  readonly ended_on: IsoDate
  readonly total_fen: number
}

/** Direct settlements that look like the bill of a claim. */
export async function loadLookAlikes(
  read: Query,
  { region, personId }: Who,
  { total_fen, visit, institution_id, place }: Pick<ClaimRow, 'total_fen' | 'visit' | 'institution_id' | 'place'>,
): Promise<readonly LookAlike[]> {
  const rows = await read<LookAlikeRow>(LOOK_ALIKES, [
    region,
    personId,
    total_fen,
    visit.from,
    visit.to,
    institution_id,
    place,
  ])
  return rows.map((row) => ({
    settlementId: row.settlement_id,
    institutionId: row.institution_id,
    from: row.admitted_on,
    to: row.ended_on,
    total: formatYuan(row.total_fen),
  }))
}

/** Look-alikes of which no reviewer has said why they are another bill (YB-W616). */
export const notCleared = (found: readonly LookAlike[], cleared: readonly Cleared[]): readonly Problem[] =>
  found
    .filter(({ settlementId }) => !cleared.some((one) => one.settlementId === settlementId && one.why.trim() !== ''))
    .map(({ settlementId, institutionId, from, to, total }) =>
      refusal(
        'YB-W616',
        'cleared',
        [
          `疑似已直接结算：${institutionId}，${from} 至 ${to}，${total} 元，结算 ${settlementId}`,
          `this bill may have settled directly: ${institutionId}, ${from} to ${to}, ${total} yuan, settlement ${settlementId}`,
        ],
        [
          '核对后，确为另一次就诊的写明理由；确已直接结算的不予报销',
          'where it is another visit, say why; where it has settled directly, reject the claim',
        ],
      ),
    )
