import { type Diagnosis, formatYuan } from '@yibao/engine'
import { type AdmitCommand, admitWork } from '../../../encounter/admit.ts'
import { dischargeWork } from '../../../encounter/discharge.ts'
import type { SentLine } from '../../../encounter/price-lines.ts'
import { uploadWork } from '../../../encounter/upload-lines.ts'
import { settlementWork } from '../../../settlement/settle.ts'
import { visitWork } from '../../../settlement/settle-visit.ts'
import { formatQuantity } from '../../../settlement/written-case.ts'
import type { Actor } from '../../../work/desk.ts'
import { billAt } from '../../city/bills.ts'
import type { DemoPerson } from '../../city/people.ts'
import { integer, stream } from '../../city/random.ts'
import { encountersOf, linesOf, personFactsOn } from '../memory/facts.ts'
import { momentOf } from '../plan.ts'
import { catalogueAt, institutionFacts } from '../reference.ts'
import type { Acts, Event } from './acts.ts'
import type { LivedVisit } from './visits.ts'

/** What happens at the institution: a visit in one message, or a stay from admission to settlement. */
export function beTreated(acts: Acts, seed: string, person: DemoPerson, visit: LivedVisit): readonly Event[] {
  const source = stream(seed, 'bills', person.index, visit.number)
  const at = momentOf(visit.from, integer(source, 8, 16), integer(source, 0, 59))
  const lines = linesDrawn(source, visit)
  return visit.care === 'inpatient' ? stay(acts, visit, at, lines) : [outpatient(acts, visit, at, lines)]
}

/** Claims by hand are played afterwards, in a database (story/claims.ts). */
const NO_CLAIMS: readonly never[] = []

/** The institution's own system. */
const counterOf = ({ institution }: LivedVisit): Actor => ({ id: institution.code, role: 'institution', address: '' })

const registrationOf = (visit: LivedVisit): AdmitCommand => ({
  institutionId: visit.institution.code,
  care: visit.care,
  admittedOn: visit.from,
  emergency: visit.care === 'emergency',
  diagnosis: visit.diagnosis as Diagnosis,
  selected: visit.selected,
  referred: false,
  signed: false,
  injury: 'none',
})

function outpatient({ desk, who, book, act }: Acts, visit: LivedVisit, at: number, lines: readonly SentLine[]): Event {
  const command = { ...registrationOf(visit), lines, useAccount: visit.useAccount }
  return {
    at,
    happen: () =>
      act(at, counterOf(visit), visitWork(desk, who, command, []), {
        person: personFactsOn(book, visit.from),
        institution: institutionFacts(visit.institution),
        catalogue: catalogueFor(visit, lines),
        claims: NO_CLAIMS,
      }),
  }
}

function stay({ desk, who, book, act }: Acts, visit: LivedVisit, at: number, lines: readonly SentLine[]): Event[] {
  const [actor, institution] = [counterOf(visit), institutionFacts(visit.institution)]
  const left = momentOf(visit.to, 17)
  const encounter = () =>
    encountersOf(book).find(({ admitted_on, care }) => care === 'inpatient' && admitted_on === visit.from)
  const admitted = (): ReturnType<Event['happen']> =>
    act(at, actor, admitWork(desk, who, registrationOf(visit)), {
      person: personFactsOn(book, visit.from),
      institution,
      openStays: 0,
    })
  const settled = (): ReturnType<Event['happen']> => {
    const open = encounter()
    // Not admitted under the insurance: nothing to settle.
    if (open === undefined) return { ok: true, value: null }
    const encounterId = open.encounter_id
    const upload = { encounterId, batch: '1', lines, today: visit.to }
    const uploaded = act(left, actor, uploadWork(desk, who, upload), {
      person: personFactsOn(book, visit.to),
      encounter: open,
      catalogue: catalogueFor(visit, lines),
      lines: [],
    })
    if (!uploaded.ok) return uploaded
    const end = { encounterId, dischargedOn: visit.to, today: visit.to }
    const discharged = act(left, actor, dischargeWork(who, end), { encounter: encounter()!, lastCost: visit.to })
    if (!discharged.ok) return discharged
    const command = { encounterId, settledOn: visit.to, useAccount: visit.useAccount, shared: [] }
    return act(left, actor, settlementWork(desk, who, command), {
      person: personFactsOn(book, visit.to),
      encounter: encounter()!,
      institution,
      lines: linesOf(book, encounterId),
      claims: NO_CLAIMS,
    })
  }
  return [
    { at, happen: admitted },
    { at: left, happen: settled },
  ]
}

/** What of the catalogue of the place the bill names. */
const catalogueFor = ({ institution }: LivedVisit, lines: readonly SentLine[]) =>
  lines.flatMap(({ code }) => catalogueAt(institution.region).get(code!) ?? [])

/** The bill as an institution sends it. */
const linesDrawn = (source: Parameters<typeof billAt>[0], visit: LivedVisit): readonly SentLine[] =>
  billAt(source, { ...visit, level: visit.institution.level }).lines.map(({ code, price, quantity, date }) => ({
    code,
    price: formatYuan(price),
    quantity: formatQuantity(quantity),
    providedOn: date,
  }))
