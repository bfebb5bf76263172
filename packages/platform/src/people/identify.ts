import { type IsoDate, type Kin, ok, type Result, type Scheme } from '@yibao/engine'
import type { BondRow } from '../account/bond/bond.ts'
import { sql } from '../database/sql.ts'
import { loadEverywhere } from '../enrolment/double-enrolment.ts'
import { regionsOf } from '../enrolment/insurance.ts'
import { periodOn } from '../enrolment/timeline.ts'
import type { EnrolmentState } from '../enrolment/transitions.ts'
import { normalised } from '../secrets/id-number.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import { DOCUMENT_KINDS } from './document-kinds.ts'
import { PERSON_COLUMNS, type PersonRow } from './person.ts'
import { type PersonView, personView } from './person-view.ts'

/** The document that somebody shows at a counter; `region`: where they say they are insured, null: wherever they are. */
export type IdentifyCommand = {
  readonly idType: string
  readonly idNumber: string
  readonly region: string | null
  readonly today: IsoDate
}

export type Identified = {
  readonly personId: string
  /** No phone and no bank account: a bill is settled without them. */
  readonly person: Pick<PersonView, 'idType' | 'idNumber' | 'name' | 'sex'>
  /** Where the person is registered, each with what holds there today. */
  readonly homes: readonly IdentifiedHome[]
}

export type IdentifiedHome = {
  readonly region: string
  /** Null: not insured there today. */
  readonly enrolment: {
    readonly scheme: Scheme
    readonly plan: string | null
    readonly category: string
    readonly state: EnrolmentState
    /** First day on which the pooled fund pays. */
    readonly benefitsFrom: IsoDate
  } | null
  /** Relatives whose accounts may pay: by bond, and what they are to the person. Never who they are or what they hold. */
  readonly shared: readonly { readonly bondId: string; readonly relation: Kin }[]
}

/**
 * Who stands at the counter of an institution, by the document they show, whatever their region: what is needed to settle and
 * nothing more. Each region where they are registered keeps in its trail that they were identified, and by whom. Refused:
 * YB-W901, the same whether nobody has the document or it is none.
 */
export async function identify(desk: Desk, actor: Actor, command: IdentifyCommand): Promise<Result<Identified>> {
  const { idType, idNumber, region, today } = command
  if (!Object.hasOwn(DOCUMENT_KINDS, idType)) return refused(nobody)
  const { set } = desk.policies.current()
  const personId = desk.secrets.personIdOf(idType, normalised(idNumber))
  const regions = region === null ? regionsOf(set) : [region]
  const { query } = desk.database
  const [people, everywhere, bonds] = await Promise.all([
    query<RegionalPerson>(PEOPLE, [regions, personId]),
    loadEverywhere(query, set, { region: regions[0] ?? '', personId }),
    query<RegionalBond>(BONDS, [regions, personId]),
  ])
  const [first] = people
  if (first === undefined) return refused(nobody)
  for (const home of people) {
    const noted = await perform(desk, { region: home.region, personId }, actor, null, identifiedWork)
    if (!noted.ok) return noted
  }
  const { idNumber: masked, name, sex } = personView(desk.secrets, first)
  const homes = people.map((home): IdentifiedHome => {
    const period = periodOn(
      everywhere.filter((row) => row.region === home.region),
      today,
    )
    return {
      region: home.region,
      enrolment:
        period === null
          ? null
          : {
              scheme: period.scheme,
              plan: period.plan,
              category: period.category,
              state: period.state,
              benefitsFrom: period.benefits_from,
            },
      shared: bonds
        .filter((bond) => bond.region === home.region)
        .map(({ bond_id, relation }) => ({ bondId: bond_id, relation })),
    }
  })
  return ok({ personId, person: { idType, idNumber: masked, name, sex }, homes })
}

type RegionalPerson = PersonRow & Pick<Who, 'region'>
type RegionalBond = Pick<BondRow, 'bond_id' | 'relation'> & Pick<Who, 'region'>

const PEOPLE = sql`
  SELECT region, ${PERSON_COLUMNS} FROM person WHERE region = ANY($1::text[]) AND person_id = $2 ORDER BY region`
const BONDS = sql`
  SELECT region, bond_id, relation FROM account_bond
  WHERE region = ANY($1::text[]) AND person_id = $2 AND side = 'member' AND state = 'bound' ORDER BY bond_id`

const identifiedWork = {
  load: async () => null,
  decide: () =>
    ok({ answer: null, writes: [], audit: [{ action: 'person.identify', target: 'person/counter' } as const] }),
}

const nobody = notFound('idNumber', ['这个证件的参保登记', 'person registered by this document'])
