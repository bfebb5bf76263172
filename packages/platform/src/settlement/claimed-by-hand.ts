import { type IsoDate, isCovered, type Problem } from '@yibao/engine'
import type { ClaimRow, Cleared } from '../claim/claim.ts'
import { CLAIM } from '../claim/transitions.ts'
import type { Query } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { EncounterRow } from '../encounter/encounter.ts'
import type { Who } from '../work/desk.ts'
import { refusal } from '../work/refusal.ts'

/** What of a claim by hand says whether it is for the bill of a visit. */
export type ClaimByHand = Pick<ClaimRow, 'claim_id' | 'state' | 'institution_id' | 'institution_name' | 'place'> & {
  readonly from: IsoDate
  readonly to: IsoDate
  /** Visits that the first reviewer found to be others. */
  readonly cleared: readonly Cleared[] | null
}

// A rejected claim pays nothing, and an appeal is reviewed anew beside what was settled meanwhile.
const CLAIMS = sql`
  SELECT claim_id, state, institution_id, institution_name, place, visit ->> 'from' AS "from", visit ->> 'to' AS "to",
    first_decision -> 'cleared' AS cleared
  FROM claim WHERE region = $1 AND person_id = $2 AND state NOT IN ('withdrawn', 'rejected')`

/** Claims of a person that were paid or may be. */
export const loadClaimsByHand = (read: Query, { region, personId }: Who): Promise<readonly ClaimByHand[]> =>
  read<ClaimByHand>(CLAIMS, [region, personId])

/** Where something was treated: an institution of a place. Null: an institution that is on file nowhere. */
export type Where = { readonly institution_id: string | null; readonly place: string }

/** Whether a claim may be for care at an institution: at its own, or, where that is not on file, anywhere in its city. */
export const isClaimedAt = (claim: Where, visit: Where): boolean =>
  claim.institution_id === null ? isCovered(visit.place, claim.place) : claim.institution_id === visit.institution_id

/** Claims that stand in the way of settling a visit, `to` being its last day: one bill is paid once (YB-W409). */
export const whyClaimed = (
  claims: readonly ClaimByHand[],
  visit: Pick<EncounterRow, 'encounter_id' | 'institution_id' | 'place' | 'admitted_on'>,
  to: IsoDate,
): readonly Problem[] =>
  claims
    .filter((claim) => claim.from <= to && claim.to >= visit.admitted_on && isClaimedAt(claim, visit))
    .filter(({ cleared }) => !cleared?.some(({ encounterId }) => encounterId === visit.encounter_id))
    .map(claimedByHand)

function claimedByHand({ claim_id, state, institution_name, from, to }: ClaimByHand): Problem {
  const { zh, en } = CLAIM.states[state]
  return refusal(
    'YB-W409',
    'claims',
    [
      `${institution_name}${from} 至 ${to} 的费用已申请手工报销（${zh}），申请 ${claim_id}`,
      `costs at ${institution_name} from ${from} to ${to} are claimed by hand (${en}), claim ${claim_id}`,
    ],
    [
      '同一张单据的，撤回申请后再结算，已支付的不再结算；确为另一次就诊的，先登记就诊，由经办机构审核时排除重复，再结算',
      'the same bill: withdraw the claim, then settle; once paid, it does not settle again. Another visit: register it, have the agency clear it in its review, then settle',
    ],
  )
}
