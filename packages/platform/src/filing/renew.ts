import { addDays, type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { reasonOf } from './application.ts'
import { type FilingFactsFound, loadFilingFacts } from './facts.ts'
import { type FilingAnswer, filingAnswer, type KeptPaper } from './filing.ts'
import { judgeApplication } from './judge.ts'
import { submission, submittedRow, uploadsOf } from './submit.ts'
import { FILING } from './transitions.ts'

/** The filing that is renewed, with the papers anew. */
export type RenewCommand = {
  readonly filingId: string
  readonly papers: readonly KeptPaper[]
  readonly commitment: string | null
  readonly today: IsoDate
}

/**
 * Renews a filing that ends (鞍山: 长期备案一年，到期重新办理): the same place and reason, from the day after its last, or from
 * today where that has passed. Refused where it has no end (YB-W219), was renewed before (YB-W220), and as an application.
 */
export const renewFiling = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: RenewCommand,
): Promise<Result<FilingAnswer>> => perform(desk, who, actor, request, renewWork(desk, who, command))

function renewWork(desk: Desk, who: Who, command: RenewCommand): Casework<FilingFactsFound, FilingAnswer> {
  const { filingId, papers, commitment, today } = command
  return {
    load: (read) => loadFilingFacts(read, who, today, uploadsOf(command)),
    decide: (found, moment) => {
      const { set } = desk.policies.current()
      const old = found.filings.find(({ filing_id }) => filing_id === filingId)
      if (old === undefined) return refused(notFound('filingId', ['这份备案', 'filing']))
      const renewed = move(FILING, old.state, 'renew', 'filingId')
      if (!renewed.ok) return renewed
      if (old.to_date === null) return refused(noEnd)
      if (found.filings.some(({ replaces, state }) => replaces === filingId && !GIVEN_UP.includes(state)))
        return refused(renewedBefore)
      const from = old.to_date < today ? today : addDays(old.to_date, 1)
      const application = { reason: reasonOf(old), place: old.place, from, to: null, papers, commitment }
      const judged = judgeApplication(application, {
        ...found,
        set,
        who,
        today,
        again: null,
        changes: null,
        renews: old,
      })
      if (!judged.ok) return judged
      const made = submittedRow(null, judged.value, moment, today)
      if (!made.ok) return made
      const successor = { ...made.value, replaces: old.filing_id }
      const decision = submission(filingAnswer(set, successor), successor, moment)
      return ok({
        ...decision,
        audit: [{ action: 'filing.renew', target: `filing/${old.filing_id}` }, ...decision.audit],
      })
    },
  }
}

/** Ends of a successor after which the filing may be renewed again. */
const GIVEN_UP: readonly string[] = ['rejected', 'cancelled']

const noEnd: Problem = refusal(
  'YB-W219',
  'filingId',
  ['这份备案长期有效，不用续办', 'this filing has no end: it is not renewed'],
  ['需要时变更或取消', 'change or cancel it where needed'],
)

const renewedBefore: Problem = refusal(
  'YB-W220',
  'filingId',
  ['这份备案已续办', 'this filing was renewed before'],
  ['续办的备案到期前再续', 'renew the new one before it ends'],
)
