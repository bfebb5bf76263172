import { acceptClaim } from '../../../claim/accept.ts'
import { appealClaim } from '../../../claim/appeal.ts'
import { approveClaim } from '../../../claim/approve.ts'
import { askCorrection } from '../../../claim/ask-correction.ts'
import { claimDossier } from '../../../claim/dossier.ts'
import { paymentFailed, paymentSucceeded } from '../../../claim/payment-result.ts'
import { proposeDecision } from '../../../claim/propose.ts'
import { rejectClaim } from '../../../claim/reject.ts'
import { startPayment } from '../../../claim/start-payment.ts'
import { submitClaim } from '../../../claim/submit.ts'
import { takeClaim } from '../../../claim/take.ts'
import { withdrawClaim } from '../../../claim/withdraw.ts'
import { keepUpload } from '../../../upload/keep.ts'
import { actorOf } from '../accounts.ts'
import { SELF } from '../life/file.ts'
import { PAPER } from '../paper.ts'
import type { Player } from './cast.ts'
import { type ClaimedStay, stayClaim } from './claimed-stay.ts'
import { officeTime, recentDay, type Stage } from './stage.ts'

type Story = { readonly times: number; readonly play: (claimant: Claimant) => Promise<unknown> }

/** A claim in each of its states, and several where somebody at an agency has work to do. */
const STORIES: Readonly<Record<string, Story>> = {
  submitted: { times: 4, play: ({ submit }) => submit() },
  correction: { times: 2, play: async ({ submit, ask }) => ask(await submit({ withPapers: false })) },
  withdrawn: { times: 1, play: async ({ submit, withdraw }) => withdraw(await submit()) },
  accepted: { times: 3, play: ({ accepted }) => accepted() },
  'first-review': { times: 2, play: ({ taken }) => taken() },
  'second-review': { times: 3, play: ({ proposed }) => proposed() },
  approved: { times: 2, play: ({ approved }) => approved() },
  closed: { times: 1, play: ({ approved }) => approved({ total: '80.00' }) },
  paying: { times: 2, play: async ({ approved, pay }) => pay(await approved()) },
  'pay-failed': { times: 1, play: async ({ approved, pay, fail }) => fail(await pay(await approved())) },
  paid: { times: 3, play: async ({ approved, pay, arrive }) => arrive(await pay(await approved())) },
  rejected: { times: 1, play: async ({ taken, reject }) => reject(await taken()) },
  appealed: { times: 1, play: async ({ taken, reject, appeal }) => appeal(await reject(await taken())) },
}

/** Plays the stories of claims by hand in Dalian: stays that people paid for in cash. */
export async function playClaims(stage: Stage, next: () => Player | null): Promise<void> {
  for (const [name, { times, play }] of Object.entries(STORIES))
    for (let i = 0; i < times; i++) {
      const player = next()
      if (player === null) return
      await play(claimantOn(stage, `claim/${name}/${i}`, player, 1 + ((i * 4 + name.length) % 12)))
    }
}

type Claimant = ReturnType<typeof claimantOn>

/** Somebody who claims, and the agency of their region; each step some minutes after the one before. Answers are ids of claims. */
export function claimantOn(stage: Stage, story: string, player: Player, daysAgo: number, clerkLogin = 'clerk') {
  const { who } = player
  const [clerk, first, second] = [actorOf(clerkLogin), actorOf('reviewer2'), actorOf('reviewer')]
  const [today, finance, bank] = [recentDay(stage, daysAgo), actorOf('finance'), actorOf('finance2')]
  let minute = 0
  const claimed = async (name: string, act: Parameters<typeof stage.step<{ readonly claimId: string }>>[2]) => {
    minute += 5
    return (await stage.step(`${story}/${name}`, officeTime(stage, daysAgo, minute), act)).claimId
  }
  const submit = async (wish: Partial<ClaimedStay> = {}): Promise<string> => {
    const { uploadId } = await stage.step(`${story}/paper`, officeTime(stage, daysAgo, 0), (desk, request) =>
      keepUpload(desk, who, SELF, request, { ...PAPER, purpose: 'claim' }),
    )
    const stay = { day: today, total: '18600.00', withPapers: true, ...wish }
    const application = stayClaim(player.person, stay, uploadId)
    return claimed('submit', (desk, request) => submitClaim(desk, who, SELF, request, { application, today }))
  }
  const accepted = async (wish?: Partial<ClaimedStay>): Promise<string> => {
    const claimId = await submit(wish)
    return claimed('accept', (desk, request) => acceptClaim(desk, who, clerk, request, { claimId }))
  }
  const taken = async (wish?: Partial<ClaimedStay>): Promise<string> => {
    const claimId = await accepted(wish)
    return claimed('take', (desk, request) => takeClaim(desk, who, first, request, { claimId }))
  }
  const proposed = async (wish?: Partial<ClaimedStay>): Promise<string> => {
    const claimId = await taken(wish)
    const opinion = { claimId, proposal: 'approve', deductions: [], cleared: [] } as const
    return claimed('propose', (desk, request) => proposeDecision(desk, who, first, request, opinion))
  }
  return {
    submit,
    accepted,
    taken,
    proposed,
    approved: async (wish?: Partial<ClaimedStay>): Promise<string> => {
      const claimId = await proposed(wish)
      const dossier = await claimDossier(stage.desk, who, claimId, 'zh')
      const fundTotal = dossier?.decisions.first_decision?.fundTotal
      if (!fundTotal) throw new Error(`${story}: nothing was proposed`)
      return claimed('approve', (desk, request) =>
        approveClaim(desk, who, second, request, { claimId, fundTotal, today }),
      )
    },
    ask: (claimId: string) => {
      const defects = [{ kind: 'invoice', why: '演示：票据照片不清' }]
      return claimed('ask', (desk, request) => askCorrection(desk, who, clerk, request, { claimId, defects }))
    },
    withdraw: (claimId: string) =>
      claimed('withdraw', (desk, request) => withdrawClaim(desk, who, SELF, request, { claimId })),
    /** Both reviewers find that it cannot be paid. */
    reject: async (claimId: string): Promise<string> => {
      const why = '演示：费用已由其他渠道报销'
      await claimed('propose', (desk, request) =>
        proposeDecision(desk, who, first, request, { claimId, proposal: 'reject', why }),
      )
      return claimed('reject', (desk, request) => rejectClaim(desk, who, second, request, { claimId, why }))
    },
    appeal: (claimId: string) =>
      claimed('appeal', (desk, request) =>
        appealClaim(desk, who, SELF, request, { claimId, why: '演示：没有在其他渠道报销' }),
      ),
    pay: (claimId: string) => claimed('pay', (desk, request) => startPayment(desk, who, finance, request, { claimId })),
    fail: (claimId: string) =>
      claimed('fail', (desk, request) =>
        paymentFailed(desk, who, bank, request, { claimId, attempt: 1, reason: '演示：账号与户名不符' }),
      ),
    arrive: (claimId: string) =>
      claimed('arrive', (desk, request) =>
        paymentSucceeded(desk, who, bank, request, { claimId, attempt: 1, bankReference: '演示0001', today }),
      ),
  }
}
