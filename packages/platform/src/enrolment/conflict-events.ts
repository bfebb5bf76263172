import { ok } from '@yibao/engine'
import { handler } from '../outbox/deliver.ts'
import type { Decision, Moment, Write } from '../work/casework.ts'
import { lookAgain, ownRows } from './begin.ts'
import { asOverlap, loadEverywhere, overlapsOf, type RegionalRow } from './double-enrolment.ts'
import { ENROLMENTS_OF_PERSON, type EnrolmentRow, updateEnrolment } from './enrolment.ts'
import { inRegionNamed } from './in-region-named.ts'
import { kept, type StopPayload } from './resolve.ts'
import { cutFrom, periodsOf, succeed } from './timeline.ts'

type CheckPayload = { readonly region: string; readonly enrolmentId: string }

/**
 * Looks again for an enrolment elsewhere, after everything that was going on when this one began is committed: two regions that
 * enrolled somebody at the same instant did not see each other. The one that was begun later gives way into conflict.
 */
export const checkDouble = handler<readonly RegionalRow[]>(inRegionNamed, (desk, event) => {
  const who = inRegionNamed(event)
  const { enrolmentId } = event.payload as CheckPayload
  return {
    load: (read) => loadEverywhere(read, desk.policies.current().set, who),
    decide: (everywhere, moment) => {
      const own = ownRows(everywhere, who).find(({ enrolment_id }) => enrolment_id === enrolmentId)
      const others = own?.state === 'active' ? overlapsOf(everywhere, own) : []
      const earlier = others.filter(({ enrolment_id }) => enrolment_id < enrolmentId)
      const later = others.filter(({ enrolment_id }) => enrolment_id > enrolmentId)
      return ok({
        answer: null,
        writes: own && earlier.length > 0 ? [updateEnrolment(moment.who, inConflict(own, earlier))] : [],
        events: later.map((other) => lookAgain(other, other.enrolment_id)),
        audit: [
          { action: earlier.length > 0 ? 'enrolment.contest' : 'enrolment.check', target: `enrolment/${enrolmentId}` },
        ],
      })
    },
  }
})

const inConflict = (own: EnrolmentRow, others: readonly RegionalRow[]): EnrolmentRow => ({
  ...own,
  state: 'conflict',
  details: { ...own.details, conflictsWith: others.map(asOverlap) },
})

/** Stops an enrolment that gives way to one in another region, and says so there. */
export const stopForOther = handler<readonly EnrolmentRow[]>(inRegionNamed, (_desk, event) => {
  const who = inRegionNamed(event)
  const payload = event.payload as StopPayload
  return {
    load: (read) => read<EnrolmentRow>(ENROLMENTS_OF_PERSON, [who.region, who.personId]),
    decide: (rows, moment) =>
      ok({
        answer: null,
        writes: stopped(rows, payload, moment),
        events: [
          {
            topic: 'enrolment-stopped',
            payload: { ...payload.for, stopped: payload.enrolmentId },
          },
        ],
        audit: [
          {
            action: 'enrolment.end',
            target: `enrolment/${payload.enrolmentId}`,
            why: `kept in ${payload.for.region}`,
          },
        ],
      }),
  }
})

/** Whatever is active from that day on ends; where it was ended meanwhile nothing is left to be done. */
function stopped(rows: readonly EnrolmentRow[], { from, for: other }: StopPayload, moment: Moment): readonly Write[] {
  const active = periodsOf(rows).findLast(
    ({ state, to_date }) => state === 'active' && (to_date === null || to_date >= from),
  )
  if (active === undefined) return []
  return succeed(moment.who, rows, {
    ...active,
    enrolment_id: moment.newId(),
    state: 'ended',
    from_date: from,
    to_date: null,
    other_region: other.region,
    details: { why: `kept in ${other.region}` },
  })
}

type StoppedPayload = CheckPayload & { readonly stopped: string }

/** The other region has stopped its own: when the last one has, the enrolment that was to stay begins. */
export const beginAfterStop = handler<readonly EnrolmentRow[]>(inRegionNamed, (_desk, event) => {
  const who = inRegionNamed(event)
  const payload = event.payload as StoppedPayload
  return {
    load: (read) => read<EnrolmentRow>(ENROLMENTS_OF_PERSON, [who.region, who.personId]),
    decide: (rows, moment) => ok(afterStop(rows, payload, moment)),
  }
})

function afterStop(
  rows: readonly EnrolmentRow[],
  { enrolmentId, stopped: gone }: StoppedPayload,
  { who }: Moment,
): Decision<null> {
  const audit = [{ action: 'enrolment.keep', target: `enrolment/${enrolmentId}` }]
  const row = rows.find(({ enrolment_id }) => enrolment_id === enrolmentId)
  if (row?.state !== 'conflict') return { answer: null, writes: [], audit }
  const waitsFor = (row.details.waitsFor ?? []).filter((id) => id !== gone)
  if (waitsFor.length > 0)
    return { answer: null, writes: [updateEnrolment(who, { ...row, details: { ...row.details, waitsFor } })], audit }
  return {
    answer: null,
    writes: [...cutFrom(who, rows, row.from_date), updateEnrolment(who, kept(row))],
    events: [lookAgain(who, enrolmentId)],
    audit,
  }
}
