import { addDays, type IsoDate } from '@yibao/engine'
import type { ApplicationReason, FilingApplication } from '../../../filing/application.ts'
import { approveFiling } from '../../../filing/approve.ts'
import { cancelFiling } from '../../../filing/cancel.ts'
import { changeFiling } from '../../../filing/change.ts'
import { draftFiling } from '../../../filing/draft.ts'
import { expireFilings } from '../../../filing/expire.ts'
import { guideFor } from '../../../filing/judge.ts'
import { rejectFiling } from '../../../filing/reject.ts'
import { returnFiling } from '../../../filing/return.ts'
import { startFilings } from '../../../filing/start.ts'
import { submitFiling } from '../../../filing/submit.ts'
import { takeFiling } from '../../../filing/take.ts'
import { keepUpload } from '../../../upload/keep.ts'
import { SYSTEM, type Who } from '../../../work/desk.ts'
import { actorOf } from '../accounts.ts'
import { SELF } from '../life/file.ts'
import { PAPER } from '../paper.ts'
import { todayOf } from '../plan.ts'
import type { Player } from './cast.ts'
import { officeTime, recentDay, type Stage } from './stage.ts'

const [BEIJING, SHANGHAI] = ['110000', '310000']

type Story = {
  /** For how many people. */
  readonly times: number
  readonly play: (filer: Filer) => Promise<unknown>
}

/** A filing in each of its states, and several where a clerk has work to do. */
const STORIES: Readonly<Record<string, Story>> = {
  draft: { times: 2, play: ({ draft }) => draft('travel', BEIJING) },
  submitted: { times: 6, play: ({ submit }) => submit('referral', BEIJING) },
  'in-review': { times: 2, play: ({ taken }) => taken() },
  returned: { times: 2, play: async ({ taken, sendBack }) => sendBack(await taken()) },
  rejected: { times: 1, play: async ({ taken, reject }) => reject(await taken()) },
  approved: { times: 2, play: ({ submit }) => submit('travel', SHANGHAI, 20) },
  active: { times: 3, play: async ({ taken, approve }) => approve(await taken()) },
  superseded: {
    times: 1,
    play: async ({ submit, change }) => change(await submit('travel', BEIJING), 'travel'),
  },
  'change-pending': {
    times: 2,
    play: async ({ taken, approve, change }) => change(await approve(await taken()), 'referral'),
  },
  cancelled: { times: 1, play: async ({ submit, cancel }) => cancel(await submit('travel', BEIJING)) },
}

/** Plays the stories of filings in Dalian; then the calendar starts and ends those that are due. */
export async function playFilings(stage: Stage, next: () => Player | null): Promise<void> {
  for (const [name, { times, play }] of Object.entries(STORIES))
    for (let i = 0; i < times; i++) {
      const player = next()
      if (player === null) return
      await play(filerOn(stage, `filing/${name}/${i}`, player.who, 1 + ((i * 5) % 12)))
    }
}

/** What the calendar does overnight. */
export async function sweepFilings({ desk, plan }: Stage, regions: readonly string[]): Promise<void> {
  const today = todayOf(plan)
  const now = { ...desk, now: () => plan.asOf }
  for (const region of regions) {
    await startFilings(now, region, today, SYSTEM)
    await expireFilings(now, region, today, SYSTEM)
  }
}

type Filer = ReturnType<typeof filerOn>

/** Somebody who files, and the clerk; each step a minute after the one before. Answers are ids of filings. */
export function filerOn(stage: Stage, story: string, who: Who, daysAgo: number, clerkLogin = 'clerk') {
  let minute = 0
  const [day, clerk] = [recentDay(stage, daysAgo), actorOf(clerkLogin)]
  const today: IsoDate = day
  const step = async (name: string, act: Parameters<typeof stage.step<{ readonly filingId: string }>>[2]) => {
    minute += 7
    return (await stage.step(`${story}/${name}`, officeTime(stage, daysAgo, minute), act)).filingId
  }
  const application = async (reason: ApplicationReason, place: string, inDays = 0): Promise<FilingApplication> => {
    const from = addDays(day, inDays)
    const guide = guideFor(stage.desk.policies.current().set, who.region, { reason, place, from }, today)
    if (!guide.ok) throw new Error(`there is no guide for a filing for ${place}`)
    const { uploadId } = await stage.step(
      `${story}/paper/${++minute}`,
      officeTime(stage, daysAgo, minute),
      (desk, request) => keepUpload(desk, who, SELF, request, { ...PAPER, purpose: 'filing' }),
    )
    const papers = guide.value.papers.map(({ paper }) => ({ name: paper.zh, uploadId }))
    return { reason, place, from, to: null, papers, commitment: null }
  }
  const submit = async (reason: ApplicationReason, place: string, inDays = 0): Promise<string> => {
    const command = { filingId: null, application: await application(reason, place, inDays), today }
    return step('submit', (desk, request) => submitFiling(desk, who, SELF, request, command))
  }
  return {
    submit,
    draft: async (reason: ApplicationReason, place: string): Promise<string> => {
      const command = { filingId: null, application: await application(reason, place), today }
      return step('draft', (desk, request) => draftFiling(desk, who, SELF, request, command))
    },
    /** A referral to Beijing, taken by the clerk. */
    taken: async (): Promise<string> => {
      const filingId = await submit('referral', BEIJING)
      return step('take', (desk, request) => takeFiling(desk, who, clerk, request, { filingId, today }))
    },
    sendBack: (filingId: string) => {
      const defects = [{ paper: certificateOf(stage, who.region, today), why: '演示：转诊证明没有盖章' }]
      return step('return', (desk, request) => returnFiling(desk, who, clerk, request, { filingId, today, defects }))
    },
    reject: (filingId: string) =>
      step('reject', (desk, request) =>
        rejectFiling(desk, who, clerk, request, { filingId, today, why: '演示：不符合转诊条件' }),
      ),
    approve: (filingId: string) =>
      step('approve', (desk, request) => approveFiling(desk, who, clerk, request, { filingId, today })),
    cancel: (filingId: string) =>
      step('cancel', (desk, request) =>
        cancelFiling(desk, who, SELF, request, { filingId, today, why: '演示：行程取消' }),
      ),
    /** To Shanghai, from tomorrow on. */
    change: async (filingId: string, reason: ApplicationReason): Promise<string> => {
      const command = { filingId, application: await application(reason, SHANGHAI, 1), today }
      return step('change', (desk, request) => changeFiling(desk, who, SELF, request, command))
    },
  }
}

/** The paper of a referral, by the name that the guide gives it. */
function certificateOf({ desk }: Stage, region: string, day: IsoDate): string {
  const guide = guideFor(desk.policies.current().set, region, { reason: 'referral', place: BEIJING, from: day }, day)
  if (!guide.ok) throw new Error('there is no guide for a referral')
  const paper = guide.value.papers.find(({ item }) => item.filings.length === 1) ?? guide.value.papers.at(-1)!
  return paper.paper.zh
}
