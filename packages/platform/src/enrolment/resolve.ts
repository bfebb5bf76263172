import { type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import type { OutboxEvent } from '../outbox/event.ts'
import type { Casework, Decision, Moment } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { lookAgain, ownRows } from './begin.ts'
import { whyNoReason } from './change-last.ts'
import { asOverlap, loadEverywhere, overlapsOf, type RegionalRow } from './double-enrolment.ts'
import { type EnrolmentRow, type Overlap, updateEnrolment } from './enrolment.ts'
import { cutFrom, dropped } from './timeline.ts'
import { ENROLMENT } from './transitions.ts'

/** `new`: the enrolment in conflict stays, and those it collides with are stopped; `existing`: it is dropped, and they stay. */
export type ResolveCommand = {
  readonly enrolmentId: string
  readonly keep: 'new' | 'existing'
  readonly why: string
  readonly today: IsoDate
}

export type ResolvedAnswer = {
  readonly enrolmentId: string
  /** Still `conflict`: it becomes active when the other regions have stopped theirs. */
  readonly state: 'active' | 'conflict' | 'ended'
  readonly stopped: readonly Overlap[]
  /** Whether the premium of what does not stay may be paid back: benefits have not begun. Told for this region's own. */
  readonly refundable: boolean
}

/**
 * Decides a conflict (重复参保): one stays, the other is stopped first. What lies in another region is stopped there, by an event;
 * until that is done the new one pays nothing. Refused: YB-W901, YB-W904, YB-W137 no reason, YB-W141 decided before.
 */
export const resolve = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: ResolveCommand,
): Promise<Result<ResolvedAnswer>> => perform(desk, who, actor, request, resolveWork(desk, who, command))

function resolveWork(desk: Desk, who: Who, command: ResolveCommand): Casework<readonly RegionalRow[], ResolvedAnswer> {
  return {
    load: (read) => loadEverywhere(read, desk.policies.current().set, who),
    decide: (everywhere, moment) => {
      const contested = ownRows(everywhere, who).find(({ enrolment_id }) => enrolment_id === command.enrolmentId)
      if (contested === undefined) return refused(notFound('enrolmentId', ['这笔参保关系', 'enrolment']))
      const moved = move(ENROLMENT, contested.state, command.keep === 'new' ? 'keep' : 'drop', 'enrolmentId')
      if (!moved.ok) return moved
      const problems = [
        whyNoReason(command.why),
        contested.details.waitsFor === undefined ? null : alreadyDecided,
      ].filter((one): one is Problem => one !== null)
      if (problems.length > 0) return refused(...problems)
      return ok(
        command.keep === 'new' ? keepNew(contested, everywhere, moment, command) : drop(contested, moment, command),
      )
    },
  }
}

function drop(contested: EnrolmentRow, { who }: Moment, { why, today }: ResolveCommand): Decision<ResolvedAnswer> {
  return {
    answer: {
      enrolmentId: contested.enrolment_id,
      state: 'ended',
      stopped: [],
      refundable: contested.benefits_from > today,
    },
    writes: [updateEnrolment(who, dropped(contested))],
    audit: [{ action: 'enrolment.drop', target: `enrolment/${contested.enrolment_id}`, why: why.trim() }],
  }
}

function keepNew(
  contested: EnrolmentRow,
  everywhere: readonly RegionalRow[],
  { who }: Moment,
  { why, today }: ResolveCommand,
): Decision<ResolvedAnswer> {
  const others = overlapsOf(everywhere, contested)
  const [here, elsewhere] = [ownRows(others, who), others.filter(({ region }) => region !== who.region)]
  const waitsFor = elsewhere.map(({ enrolment_id }) => enrolment_id)
  const rows = ownRows(everywhere, who)
  const settled = waitsFor.length === 0
  const { enrolment_id } = contested
  return {
    answer: {
      enrolmentId: enrolment_id,
      state: settled ? 'active' : 'conflict',
      stopped: others.map(asOverlap),
      refundable: here.length > 0 && here.every(({ benefits_from }) => benefits_from > today),
    },
    writes: settled
      ? [...cutFrom(who, rows, contested.from_date), updateEnrolment(who, kept(contested))]
      : [updateEnrolment(who, { ...contested, details: { ...contested.details, waitsFor } })],
    events: settled ? [lookAgain(who, enrolment_id)] : elsewhere.map((other) => stopEvent(other, contested, who)),
    audit: [{ action: 'enrolment.keep', target: `enrolment/${enrolment_id}`, why: why.trim() }],
  }
}

/** An enrolment in conflict that stays. */
export function kept(contested: EnrolmentRow): EnrolmentRow {
  const { conflictsWith: _solved, waitsFor: _stopped, ...details } = contested.details
  return { ...contested, state: 'active', details }
}

/** Payload of `enrolment-stop`: the enrolment to be stopped, from when, and what it gives way to. */
export type StopPayload = {
  readonly region: string
  readonly enrolmentId: string
  readonly from: IsoDate
  readonly for: { readonly region: string; readonly enrolmentId: string }
}

const stopEvent = (other: RegionalRow, contested: EnrolmentRow, who: Who): OutboxEvent => {
  const payload: StopPayload = {
    region: other.region,
    enrolmentId: other.enrolment_id,
    from: contested.from_date,
    for: { region: who.region, enrolmentId: contested.enrolment_id },
  }
  return { topic: 'enrolment-stop', payload }
}

const alreadyDecided = refusal(
  'YB-W141',
  'enrolmentId',
  ['已决定保留这一笔，正在等待另一统筹区停保', 'it was decided to keep this one: another region is stopping its own'],
  ['等待对方停保；停保后自动生效', 'wait for the other region: it takes effect then'],
)
