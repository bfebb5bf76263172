import {
  type Care,
  carePlace,
  type Diagnosis,
  type IsoDate,
  type Level,
  ok,
  type Problem,
  type Result,
} from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { ensureAutomaticFiling } from '../filing/automatic.ts'
import { enrolmentOn, type InstitutionFacts, whyNotCovered, whyNotDirect } from '../settlement/eligibility.ts'
import { loadPersonFacts, type PersonFacts } from '../settlement/facts.ts'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type EncounterRow, INSTITUTION_BY_ID, insertEncounter } from './encounter.ts'

/** A visit or stay as the institution registers it (2201, 2401). */
export type AdmitCommand = {
  readonly institutionId: string
  readonly care: Care
  readonly admittedOn: IsoDate
  readonly emergency: boolean
  readonly diagnosis: Diagnosis
  /** The institution is the one the person selected (选点), was referred to, has signed a family doctor of. */
  readonly selected: boolean
  readonly referred: boolean
  readonly signed: boolean
  /** 外伤: none, without a third party who is liable, or with one. */
  readonly injury: EncounterRow['injury']
}

export type AdmitAnswer = {
  readonly encounterId: string
  readonly state: 'open'
  readonly institutionName: string
  readonly level: Level
  readonly place: 'local' | 'same-province' | 'other-province'
  /** The filing that the system made (自动备案); null: none was needed, or the region makes none. */
  readonly automaticFilingId: string | null
}

/**
 * Registers a visit or admits to a stay, and files by itself where the home region's rules say so (自动备案). Refused: no cover on
 * that day, a stay that is still open, an institution that may not.
 */
export const admit = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: AdmitCommand,
): Promise<Result<AdmitAnswer>> => perform(desk, who, actor, request, admitWork(desk, who, command))

type Found = { readonly person: PersonFacts; readonly institution: InstitutionFacts | null; readonly openStays: number }

const OPEN_STAYS = sql`
  SELECT count(*)::int AS open FROM encounter
  WHERE region = $1 AND person_id = $2 AND care = 'inpatient' AND state IN ('open', 'discharged')`

/** The casework itself, for whoever knows what `load` would find. */
export function admitWork(desk: Desk, who: Who, command: AdmitCommand): Casework<Found, AdmitAnswer> {
  return {
    load: async (read) => {
      const [person, [institution], [stays]] = await Promise.all([
        loadPersonFacts(read, who, command.admittedOn),
        read<InstitutionFacts>(INSTITUTION_BY_ID, [command.institutionId]),
        read<{ open: number }>(OPEN_STAYS, [who.region, who.personId]),
      ])
      return { person, institution: institution ?? null, openStays: stays?.open ?? 0 }
    },
    decide: ({ person, institution, openStays }, moment) => {
      if (institution === null) return refused(notFound('institutionId', ['这家定点机构', 'designated institution']))
      const enrolment = enrolmentOn(person)
      const problems = [
        whyNotCovered(enrolment, command.admittedOn),
        whyNotDirect(institution, who.region, 'none'),
        command.care === 'inpatient' && openStays > 0 ? alreadyIn : null,
      ].filter((one): one is Problem => one !== null)
      if (problems.length > 0) return refused(...problems)
      const encounter = openEncounter(moment.newId(), institution, command)
      const visit = {
        place: encounter.place,
        care: encounter.care,
        admittedOn: encounter.admitted_on,
        emergency: encounter.emergency,
        category: enrolment!.category,
      }
      const filed = ensureAutomaticFiling(desk.policies.current().set, moment, visit, person.filings)
      return ok({
        answer: {
          encounterId: encounter.encounter_id,
          state: 'open',
          institutionName: institution.name,
          level: institution.level,
          place: carePlace(who.region, institution.region),
          automaticFilingId: filed.filingId,
        },
        writes: [insertEncounter(who.region, who.personId, encounter, new Date(moment.at)), ...filed.writes],
        audit: [{ action: 'encounter.admit', target: `encounter/${encounter.encounter_id}` }, ...filed.audit],
      })
    },
    conflicts: { encounter_one_open_stay: alreadyIn },
  }
}

/** The encounter that a registration opens. */
export const openEncounter = (
  encounterId: string,
  institution: InstitutionFacts,
  command: AdmitCommand,
): EncounterRow => ({
  encounter_id: encounterId,
  institution_id: institution.institution_id,
  place: institution.region,
  care: command.care,
  level: institution.level,
  specialist: institution.specialist,
  selected: command.selected,
  referred: command.referred,
  signed: command.signed,
  emergency: command.emergency || command.care === 'emergency',
  diagnosis: command.diagnosis,
  admitted_on: command.admittedOn,
  discharged_on: null,
  state: 'open',
  injury: command.injury,
  transferred_from: null,
})

export const alreadyIn: Problem = refusal(
  'YB-W301',
  'personId',
  ['这个人还有一次住院没有结算', 'this person has a stay that is not settled yet'],
  ['先结清或取消那次住院，再办理入院', 'settle or cancel that stay first'],
)
