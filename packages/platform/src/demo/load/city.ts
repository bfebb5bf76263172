import { addDays, ok, type Result } from '@yibao/engine'
import { digestDay } from '../../audit/digest.ts'
import { rollUpDay } from '../../ledger/roll-up.ts'
import { chinaDay } from '../../work/china-time.ts'
import { type Desk, SYSTEM } from '../../work/desk.ts'
import { refusal, refused } from '../../work/refusal.ts'
import { personAt } from '../city/people.ts'
import { actorOf, BEIJING_HOSPITAL, DALIAN_HOSPITAL } from './accounts.ts'
import { BEGUN, DONE, holdsNothing, mark, marksOf, putMark } from './mark.ts'
import { loadPeople } from './people.ts'
import type { CityPlan } from './plan.ts'
import { loadReference } from './reference.ts'
import { castOf, type Leads, leadsOf, playerOf } from './story/cast.ts'
import { playClaims } from './story/claims.ts'
import { deliver } from './story/deliver.ts'
import { playFilings, sweepFilings } from './story/filings.ts'
import { playLeads } from './story/leads.ts'
import { playClearing, playMonths } from './story/month-end.ts'
import { playReversals } from './story/reversals.ts'
import { playSharing } from './story/sharing.ts'
import { type Stage, stageOf } from './story/stage.ts'

/** How far the making is: people first, then the stories that are played among them. */
export type CityProgress = { readonly part: 'people' | 'stories'; readonly done: number; readonly total: number }

export type DemoCity = {
  readonly plan: CityPlan
  readonly leads: Leads
  /** It was there before. */
  readonly wasThere: boolean
}

/**
 * Makes the demo city in an empty database, or goes on with one that was begun and not finished, by the plan it was begun with. One
 * that is whole is left as it is. Refused: a database that holds something else (YB-W960).
 */
export async function makeDemoCity(
  desk: Desk,
  wish: CityPlan,
  onProgress: (progress: CityProgress) => void = () => {},
): Promise<Result<DemoCity>> {
  const marks = await marksOf(desk)
  if (marks.plan === null && !(await holdsNothing(desk))) return refused(somethingElse)
  const plan = marks.plan ?? wish
  const leads = leadsOf(desk, plan.seed)
  if (marks.has(DONE)) return ok({ plan, leads, wasThere: true })
  if (marks.plan === null) await putMark(desk, mark(BEGUN, plan, plan.asOf))
  await loadReference(desk.database)
  const indexes = [...Array(plan.people).keys(), ...Object.values(leads).map(({ person }) => person.index)]
  await loadPeople(desk, plan, marks, indexes, (done) => onProgress({ part: 'people', done, total: indexes.length }))
  const scenes = scenesOf(stageOf(desk, plan), leads)
  for (const [i, play] of scenes.entries()) {
    onProgress({ part: 'stories', done: i, total: scenes.length })
    await play()
  }
  await putMark(desk, mark(DONE, null, plan.asOf))
  return ok({ plan, leads, wasThere: false })
}

/** The demo city of a database, be it whole or begun; null: there is none. */
export async function findDemoCity(desk: Desk): Promise<CityPlan | null> {
  return (await marksOf(desk)).plan
}

const DALIAN = '210200'
const BEIJING = '110000'
/** Where the insured of the city live. */
const HOMES = [DALIAN, '210300', '440300']

function scenesOf(stage: Stage, leads: Leads): readonly (() => Promise<void>)[] {
  const { desk, plan } = stage
  const cast = castOf(desk, plan)
  const next = () => cast(({ region, birthDate }) => region === DALIAN && birthDate < '2005')
  const office = { counter: actorOf('cashier'), reviewer: actorOf('reviewer'), finance: actorOf('finance') }
  return [
    () => deliver(stage),
    () => playReversals(stage, (index) => playerOf(desk, personAt(plan.seed, index))),
    () => playFilings(stage, next),
    () => playClaims(stage, next),
    () => playLeads(stage, leads),
    () => playSharing(stage, leads),
    () => deliver(stage),
    () => playMonths(stage, { ...office, region: DALIAN, institutionId: DALIAN_HOSPITAL }),
    () =>
      playMonths(stage, {
        counter: actorOf('cashier-beijing'),
        reviewer: actorOf('reviewer-beijing'),
        finance: actorOf('finance-beijing'),
        region: BEIJING,
        institutionId: BEIJING_HOSPITAL,
      }),
    () => playClearing(stage, BEIJING, DALIAN),
    () => sweepFilings(stage, HOMES),
    () => deliver(stage),
    () => playNight(stage),
  ]
}

/** Sums up and digests the last day. Last of all: what is booked on a day after its sums were taken would differ from them. */
async function playNight({ desk, plan }: Stage): Promise<void> {
  const night = { ...desk, now: () => plan.asOf }
  // A day is over an hour after its end.
  const day = addDays(chinaDay(plan.asOf - 3_600_000), -1)
  for (const region of [...HOMES, BEIJING])
    for (const done of [await rollUpDay(night, region, day, SYSTEM), await digestDay(night, region, day, SYSTEM)])
      if (!done.ok) throw new Error(`${region} ${day}: ${done.problems[0]?.message.en}`)
}

const somethingElse = refusal(
  'YB-W960',
  'database',
  ['数据库不是空的，也不是演示城市', 'the database is not empty, and holds no demo city'],
  ['换一个空的数据目录或数据库建演示城市', 'take an empty data directory or database for it'],
)
