import { type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type BeginningFound, begin, type EnrolledAnswer, loadBeginning, ownRows } from './begin.ts'
import { whyNotEmployee } from './change-last.ts'
import { type Arrival, employeeCover, lastInsured } from './continuity.ts'
import { whyNoDays, whyNotThatDay } from './days.ts'
import { readBase } from './insurance.ts'
import { lastPeriod } from './timeline.ts'
import { ENROLMENT } from './transitions.ts'

/** Contributions are paid again; `base` null: as before. */
export type ResumeCommand = Arrival & {
  readonly base: string | null
  readonly employer: string | null
  readonly today: IsoDate
}

/**
 * 续保 after a suspension. A gap of up to 3 months that is paid back counts as none and is covered; after another gap the wait
 * that the agency says (医保办发〔2021〕43号). Meanwhile enrolled elsewhere: in conflict. Refused: YB-W904, YB-W138, YB-W123 to W126,
 * YB-W132, YB-W135.
 */
export const resume = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: ResumeCommand,
): Promise<Result<EnrolledAnswer>> => perform(desk, who, actor, request, resumeWork(desk, who, command))

function resumeWork(desk: Desk, who: Who, command: ResumeCommand): Casework<BeginningFound, EnrolledAnswer> {
  return {
    load: (read) => loadBeginning(read, desk.policies.current().set, who),
    decide: (found, moment) => {
      const rows = ownRows(found.everywhere, who)
      const last = lastPeriod(rows)
      if (last === null) return refused(notFound('personId', ['参保关系', 'enrolment']))
      const resumed = move(ENROLMENT, last.state, 'resume', 'personId')
      if (!resumed.ok) return resumed
      const days = whyNoDays({ from: command.from, paidOn: command.paidOn, coverageFrom: command.coverageFrom })
      if (days.length > 0) return refused(...days)
      const from = command.from > last.from_date ? command.from : last.from_date
      const base =
        command.base === null
          ? { baseFen: last.base_fen, problems: [] }
          : readBase(command.base, last.category, who.region, from)
      const cover = employeeCover(who.region, lastInsured(rows, from), { ...command, from })
      const problems = [
        whyNotEmployee(last),
        ...base.problems,
        ...whyNotThatDay(command, found.birthDate),
        ...(cover.ok ? [] : cover.problems),
      ].filter((one): one is Problem => one !== null)
      if (!cover.ok || problems.length > 0) return refused(...problems)
      const begun = begin(moment, found, {
        scheme: last.scheme,
        plan: last.plan,
        category: last.category,
        groups: last.groups,
        to_date: null,
        base_fen: base.baseFen,
        employer: command.employer ?? last.employer,
        details: {},
        cover: cover.value,
      })
      if (!begun.ok) return begun
      const target = `enrolment/${begun.value.answer.enrolmentId}`
      return ok({ ...begun.value, audit: [{ action: 'enrolment.resume', target }] })
    },
  }
}
