import { type IsoDate, type Kin, ok, type PolicySet, type Problem, type Result, VALUES } from '@yibao/engine'
import { sql } from '../../database/sql.ts'
import type { Casework, Moment } from '../../work/casework.ts'
import { chinaDay } from '../../work/china-time.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { perform } from '../../work/perform.ts'
import { notFound, refusal, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import { hasAccount, relativesOn } from '../account-documents.ts'
import { positiveYuan } from '../amount.ts'
import { activeOn, INSURED_PERIODS, type InsuredPeriod } from '../insured-period.ts'
import { BONDS_OF, type BondAnswer, type BondRow, bondAnswer, bondNews, insertBond, otherOf } from './bond.ts'
import { outOfReach } from './reach.ts'

/** Whom the holder of an account wants to share it with. */
export type InviteCommand = {
  readonly member: Who
  /** What the payer is to the member: `parent` where a mother invites her son. */
  readonly relation: Kin
  /** What bills may take through the bond in a calendar year, in yuan; null: no limit. */
  readonly limit: string | null
}

/**
 * Invites a relative to use one's personal account (家庭共济); it is theirs to confirm. Refused: YB-W501 oneself, YB-W502 no
 * account, YB-W503 kin of that day, YB-W504 regions of that day, YB-W505 bound before, YB-W507 limit, YB-W901 no such member.
 */
export async function inviteMember(
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: InviteCommand,
): Promise<Result<BondAnswer>> {
  // Who has a book keeps it: this look ahead, at another person's row, cannot be out of date.
  const { region, personId } = command.member
  const known = await desk.database.query(BOOK, [region, personId])
  if (known.length === 0) return refused(notFound('member', ['这位家人的参保信息', 'insured member']))
  return perform(desk, who, actor, request, inviteWork(desk, who, command))
}

type Found = { readonly periods: readonly InsuredPeriod[]; readonly bonds: readonly BondRow[] }

const BOOK = sql`SELECT person_id FROM person_book WHERE region = $1 AND person_id = $2`

const inviteWork = (desk: Desk, who: Who, command: InviteCommand): Casework<Found, BondAnswer> => ({
  load: async (read) => {
    const key = [who.region, who.personId]
    const [periods, bonds] = await Promise.all([
      read<InsuredPeriod>(INSURED_PERIODS, key),
      read<BondRow>(BONDS_OF, key),
    ])
    return { periods, bonds }
  },
  decide: ({ periods, bonds }, moment) => {
    const limit = command.limit === null ? null : positiveYuan(command.limit, 'limit')
    const { set } = desk.policies.current()
    const today = chinaDay(moment.at)
    const enrolment = activeOn(periods, today)
    const problems = [
      command.member.personId === who.personId ? oneself : null,
      enrolment !== null && hasAccount(set, who.region, enrolment, today) ? null : noAccount,
      notRelative(set, command.relation, today),
      outOfReach(who.region, command.member.region, today),
      bonds.some((one) => isLiveWith(one, command.member)) ? boundBefore : null,
      limit?.problem ?? null,
    ].filter((one): one is Problem => one !== null)
    if (problems.length > 0) return refused(...problems)
    const row = invitation(command, limit?.fen ?? null, moment)
    return ok({
      answer: bondAnswer(row),
      writes: [insertBond(who, row)],
      events: [bondNews('bond-invited', who, row)],
      audit: [{ action: 'bond.invite', target: `bond/${row.bond_id}` }],
    })
  },
})

const isLiveWith = (row: BondRow, { region, personId }: Who): boolean =>
  row.side === 'payer' &&
  (row.state === 'invited' || row.state === 'bound') &&
  otherOf(row).region === region &&
  otherOf(row).personId === personId

const invitation = ({ member, relation }: InviteCommand, limitFen: number | null, moment: Moment): BondRow => ({
  bond_id: moment.newId(),
  side: 'payer',
  other_region: member.region,
  other_person: member.personId,
  relation,
  limit_fen: limitFen,
  state: 'invited',
  invited_at: new Date(moment.at),
  changed_at: new Date(moment.at),
})

function notRelative(set: PolicySet, relation: Kin, today: IsoDate): Problem | null {
  const kin = relativesOn(set, today)
  if (kin.includes(relation)) return null
  const word = VALUES.kin[relation]
  return refusal(
    'YB-W503',
    'relation',
    [`${today} 时，${word.zh}的个人账户还不能共济`, `on ${today} a ${word.en} cannot share a personal account`],
    [
      `当日可以共济：${kin.map((one) => VALUES.kin[one].zh).join('、')}`,
      `on that day these may share: ${kin.join(', ')}`,
    ],
  )
}

const oneself = refusal(
  'YB-W501',
  'member',
  ['不能绑定自己', 'nobody is bound to themselves'],
  ['选择一位家人；自己的账户在结算时直接使用', 'choose a relative; the own account is used at settlement as it is'],
)

const noAccount = refusal(
  'YB-W502',
  'personId',
  [
    '出资人须参加职工医保、有个人账户并正常参保',
    'who pays must be in the employee scheme, active, with a personal account',
  ],
  ['由家里有职工个人账户的人发起绑定', 'let a relative who has an employee’s account invite'],
)

const boundBefore = refusal(
  'YB-W505',
  'member',
  ['与这位家人已有绑定或待确认的邀请', 'there is a bond or an invitation with this member already'],
  ['要改限额，先解绑再邀请', 'to change the limit, unbind first and invite again'],
)
