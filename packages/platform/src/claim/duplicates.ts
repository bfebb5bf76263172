import { formatYuan, type IsoDate, type Problem } from '@yibao/engine'
import type { Query } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { EncounterRow, EncounterState } from '../encounter/encounter.ts'
import { isClaimedAt } from '../settlement/claimed-by-hand.ts'
import { chinaDay } from '../work/china-time.ts'
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
export function othersDuplicate(i: number, number: string, registeredAt: Date): Problem {
  const day = chinaDay(registeredAt.getTime())
  return refusal(
    'YB-W601',
    `invoices[${i}].number`,
    [
      `发票 ${number} 已于 ${day} 由其他人登记报销`,
      `invoice ${number} was registered for another person's claim on ${day}`,
    ],
    [
      '核对号码（票据代码和号码都要填）；确是本人的发票，带原件到经办窗口',
      'check the number (code and number both); where it is your invoice, bring the original to the window',
    ],
  )
}

/** A visit or stay of the same person that may be, or become, a direct settlement of the bill claimed. */
export type LookAlike = {
  readonly encounterId: string
  readonly state: EncounterState
  /** Null: not settled yet. */
  readonly settlementId: string | null
  readonly institutionId: string
  readonly from: IsoDate
  /** Null: a stay that has not ended. */
  readonly to: IsoDate | null
  /** In yuan; of what is uploaded so far where nothing is settled. */
  readonly total: string
}

const VISITS = sql`
  SELECT e.encounter_id, e.state, e.care, e.institution_id, e.place, s.settlement_id, e.admitted_on,
    coalesce(e.discharged_on, CASE e.care WHEN 'inpatient' THEN NULL ELSE greatest(e.admitted_on, l.last) END) AS ended_on,
    coalesce(s.total_fen, l.total, 0)::bigint AS total_fen
  FROM encounter e
    LEFT JOIN settlement s ON s.region = e.region AND s.person_id = e.person_id AND s.encounter_id = e.encounter_id
      AND s.state = 'settled'
    LEFT JOIN (
      SELECT region, person_id, encounter_id, sum(amount_fen) AS total, max(provided_on) AS last FROM fee_line
      WHERE region = $1 AND person_id = $2 GROUP BY region, person_id, encounter_id) l
      ON l.region = e.region AND l.person_id = e.person_id AND l.encounter_id = e.encounter_id
  WHERE e.region = $1 AND e.person_id = $2 AND e.state <> 'cancelled' AND e.admitted_on <= $3
  ORDER BY e.encounter_id`

type VisitRow = Pick<EncounterRow, 'encounter_id' | 'state' | 'care' | 'institution_id' | 'place' | 'admitted_on'> & {
  readonly settlement_id: string | null
  readonly ended_on: IsoDate | null
  readonly total_fen: number
}

type ClaimedCare = Pick<ClaimRow, 'care' | 'total_fen' | 'visit' | 'institution_id' | 'place'>

/** Visits whose days and place are those of a claim, so that one bill may be paid twice. */
export async function loadLookAlikes(
  read: Query,
  { region, personId }: Who,
  claim: ClaimedCare,
): Promise<readonly LookAlike[]> {
  const rows = await read<VisitRow>(VISITS, [region, personId, claim.visit.to])
  return rows
    .filter((row) => row.ended_on === null || row.ended_on >= claim.visit.from)
    .filter((row) => isClaimedAt(claim, row) && mayBeSame(claim, row))
    .map((row) => ({
      encounterId: row.encounter_id,
      state: row.state,
      settlementId: row.settlement_id,
      institutionId: row.institution_id,
      from: row.admitted_on,
      to: row.ended_on,
      total: formatYuan(row.total_fen),
    }))
}

/**
 * A visit that is not settled may settle for any total yet, and nobody is in two stays at once. Of settled visits only those of
 * the same total are told: a claim may be for months of care, and would name every visit in them.
 */
const mayBeSame = ({ care, total_fen }: ClaimedCare, visit: VisitRow): boolean =>
  visit.settlement_id === null || visit.total_fen === total_fen || (care === 'inpatient' && visit.care === 'inpatient')

/** Look-alikes of which no reviewer has said why they are another bill (YB-W616). */
export const notCleared = (found: readonly LookAlike[], cleared: readonly Cleared[]): readonly Problem[] =>
  found
    .filter(({ encounterId }) => !cleared.some((one) => one.encounterId === encounterId && one.why.trim() !== ''))
    .map((visit) => (visit.settlementId === null ? mayStillSettle(visit) : mayHaveSettled(visit)))

const mayHaveSettled = ({ settlementId, institutionId, from, to, total }: LookAlike): Problem =>
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
  )

const mayStillSettle = ({ encounterId, institutionId, from, to, total }: LookAlike): Problem =>
  refusal(
    'YB-W616',
    'cleared',
    [
      `同期就诊尚未结算，可能直接结算：${institutionId}，${from} 至 ${to ?? '今'}，${total} 元，就诊 ${encounterId}`,
      `a visit of those days may still settle directly: ${institutionId}, ${from} to ${to ?? 'now'}, ${total} yuan, visit ${encounterId}`,
    ],
    [
      '确为另一次就诊的写明理由；是同一次的，由医疗机构取消登记，或直接结算、不予报销',
      'where it is another visit, say why; where it is this one, the institution cancels it, or settles it and the claim is rejected',
    ],
  )
