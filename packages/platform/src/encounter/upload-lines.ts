import { formatYuan, type IsoDate, isIsoDate, ok, type Result } from '@yibao/engine'
import { byCodeAndDay, type ItemVersion } from '../catalogue/item.ts'
import { sql } from '../database/sql.ts'
import { computeSettlement } from '../settlement/compute.ts'
import { enrolmentOn, whyNotCovered } from '../settlement/eligibility.ts'
import { loadPersonFacts, onPolicyDay, type PersonFacts, policyDay } from '../settlement/facts.ts'
import { writtenLine } from '../settlement/written-case.ts'
import type { Casework } from '../work/casework.ts'
import { write } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { ENCOUNTER_BY_ID, type EncounterRow } from './encounter.ts'
import { FEE_LINES, insertLines, type KeptLine, keptLine } from './kept-lines.ts'
import { priceLines, type SentLine } from './price-lines.ts'
import { ENCOUNTER } from './transitions.ts'

/** A batch of fee lines (2301). The same batch again replaces its lines, until the visit is settled. */
export type UploadCommand = {
  readonly encounterId: string
  /** Named by the institution, such as `2025-03-02` or `1`. */
  readonly batch: string
  readonly lines: readonly SentLine[]
  /** The day of the upload: nothing provided later can be in it. */
  readonly today: string
}

export type UploadAnswer = {
  readonly encounterId: string
  readonly batch: string
  readonly lines: readonly UploadedLine[]
  /** Of the whole visit so far, as decimal strings of yuan. */
  readonly total: string
}

export type UploadedLine = {
  readonly lineNo: number
  readonly name: string
  readonly class: string
  readonly amount: string
  readonly outOfCatalogue: string
  readonly overLimit: string
  readonly preSelfPay: string
  readonly inScope: string
}

/** Prices, splits and keeps a batch of lines; where any line is wrong, all problems are told and none is kept. */
export const uploadLines = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: UploadCommand,
): Promise<Result<UploadAnswer>> => perform(desk, who, actor, request, uploadWork(desk, who, command))

type Found = {
  readonly person: PersonFacts
  readonly encounter: EncounterRow | null
  readonly catalogue: readonly ItemVersion[]
  readonly lines: readonly KeptLine[]
}

// Every version that held on one of the days from $5 to $6.
const CATALOGUE_OF_VISIT = sql`
  SELECT c.code, c.from_date, c.to_date, c.name, c.class, c.limit_price_fen, c.self_pay_bp, c.item
  FROM encounter e JOIN catalogue_item c ON c.region = e.place
  WHERE e.region = $1 AND e.person_id = $2 AND e.encounter_id = $3 AND c.code = ANY($4::text[])
    AND c.from_date <= $6 AND (c.to_date IS NULL OR c.to_date >= $5)
  ORDER BY c.code, c.from_date`
const DROP_BATCH = sql`
  DELETE FROM fee_line WHERE region = $1 AND person_id = $2 AND encounter_id = $3 AND batch = $4`

/** The casework itself, for whoever knows what `load` would find. */
export function uploadWork(desk: Desk, who: Who, command: UploadCommand): Casework<Found, UploadAnswer> {
  const key = [who.region, who.personId, command.encounterId]
  const codes = command.lines.flatMap(({ code }) => (code === null ? [] : [code]))
  return {
    load: async (read) => {
      const [facts, [encounter], catalogue, lines] = await Promise.all([
        loadPersonFacts(read, who, command.today),
        read<EncounterRow>(ENCOUNTER_BY_ID, key),
        read<ItemVersion>(CATALOGUE_OF_VISIT, [...key, codes, firstDayOf(command), command.today]),
        read<KeptLine>(FEE_LINES, key),
      ])
      const person = await onPolicyDay(read, who, encounter, { facts, today: command.today })
      return { person, encounter: encounter ?? null, catalogue, lines }
    },
    decide: ({ person, encounter, catalogue, lines }) => {
      if (encounter === null) return refused(notFound('encounterId', ['这次就诊', 'visit']))
      const open = move(ENCOUNTER, encounter.state, 'upload', 'encounterId')
      if (!open.ok) return open
      const covered = enrolmentOn(person)
      const day = policyDay(encounter, command.today)
      const reason = whyNotCovered(covered, day)
      if (reason !== null) return refused(reason)
      const priced = priceLines(command.lines, byCodeAndDay(catalogue), {
        level: encounter.level,
        from: encounter.admitted_on,
        to: encounter.discharged_on ?? command.today,
      })
      if (!priced.ok) return priced
      const others = lines.filter(({ batch }) => batch !== command.batch)
      const first = Math.max(0, ...others.map(({ line_no }) => line_no)) + 1
      const split = computeSettlement(desk.policies.current(), {
        region: who.region,
        birthDate: person.birthDate!,
        enrolment: covered!,
        encounter,
        settledOn: day,
        filings: person.filings,
        bill: { lines: priced.value.map(writtenLine) },
        counters: null,
        accountFen: 0,
        shared: [],
      })
      if (!split.ok) return split
      const { batch } = command
      const kept = priced.value.map((line, i) => keptLine(line, split.value.lines![i]!, { line_no: first + i, batch }))
      return ok({
        answer: uploadAnswer(command, kept, others),
        writes: [write(DROP_BATCH, ...key, command.batch), insertLines(who, command.encounterId, kept)],
        audit: [{ action: 'encounter.upload-lines', target: `encounter/${command.encounterId}` }],
      })
    },
  }
}

/** The first day on which something of the batch was provided; days that are none are told later. */
const firstDayOf = ({ lines, today }: UploadCommand): IsoDate =>
  lines.reduce((first, { providedOn }) => (isIsoDate(providedOn) && providedOn < first ? providedOn : first), today)

const uploadAnswer = (
  { encounterId, batch }: UploadCommand,
  kept: readonly KeptLine[],
  others: readonly KeptLine[],
): UploadAnswer => ({
  encounterId,
  batch,
  lines: kept.map((line) => ({
    lineNo: line.line_no,
    name: line.name,
    class: line.class,
    amount: formatYuan(line.amount_fen),
    outOfCatalogue: formatYuan(line.out_of_catalogue_fen),
    overLimit: formatYuan(line.over_limit_fen),
    preSelfPay: formatYuan(line.pre_self_pay_fen),
    inScope: formatYuan(line.in_scope_fen),
  })),
  total: formatYuan([...others, ...kept].reduce((sum, { amount_fen }) => sum + amount_fen, 0)),
})
