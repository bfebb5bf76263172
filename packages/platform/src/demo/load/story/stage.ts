import { addDays, type IsoDate, type Result } from '@yibao/engine'
import { type Instant, uuidV7 } from '../../../database/ids.ts'
import type { Desk } from '../../../work/desk.ts'
import { type RequestKey, requestKey } from '../../../work/request.ts'
import { bytesFor, type CityPlan, momentOf, todayOf } from '../plan.ts'

/** Where the stories of a city are played: casework on its database, one step after another, each with a name of its own. */
export type Stage = {
  readonly plan: CityPlan
  readonly desk: Desk
  /**
   * Plays a step at a moment. The name is the request's key and what its ids are drawn from: played again after a crash it changes
   * nothing and gives the answer that it gave then.
   */
  readonly tried: <Answer>(name: string, at: Instant, act: Act<Answer>) => Promise<Result<Answer>>
  /** The same for a step that cannot be refused; throws where it is. */
  readonly step: <Answer>(name: string, at: Instant, act: Act<Answer>) => Promise<Answer>
}

type Act<Answer> = (desk: Desk, request: RequestKey) => Promise<Result<Answer>>

export function stageOf(desk: Desk, plan: CityPlan): Stage {
  const tried: Stage['tried'] = (name, at, act) => {
    const moment = Math.min(at, plan.asOf)
    const ownDesk = { ...desk, now: () => moment, newId: uuidV7(bytesFor(plan.seed, 'step', name)) }
    return act(ownDesk, requestKey(SENDER, name, plan.seed))
  }
  return {
    plan,
    desk,
    tried,
    step: async (name, at, act) => {
      const result = await tried(name, at, act)
      if (result.ok) return result.value
      throw new Error(
        `${name}: ${result.problems.map(({ code, path, message }) => `${code} ${path} ${message.en}`).join('; ')}`,
      )
    },
  }
}

const SENDER = 'demo-city'

/**
 * A day of the last weeks on which stories begin: after the last month's end, since the accounts of everybody on stage were
 * credited then.
 */
export function recentDay({ plan }: Stage, daysAgo: number): IsoDate {
  const today = todayOf(plan)
  const day = addDays(today, -daysAgo)
  const first = `${today.slice(0, 8)}01`
  return day < first ? first : day
}

/** In the office hours of a recent day: steps of one story follow each other by the minute. */
export const officeTime = (stage: Stage, daysAgo: number, minute: number): Instant =>
  momentOf(recentDay(stage, daysAgo), 10, minute)
