import type { Result } from '@yibao/engine'
import { keepUpload } from '../upload/keep.ts'
import type { Actor, Who } from '../work/desk.ts'
import type { TestDesk } from '../work/test-desk.fixture.ts'
import { acceptClaim } from './accept.ts'
import type { ClaimApplication } from './application.ts'
import { approveClaim } from './approve.ts'
import type { Deduction } from './claim.ts'
import type { PaperKind } from './papers.ts'
import { proposeDecision } from './propose.ts'
import { submitClaim } from './submit.ts'
import { takeClaim } from './take.ts'

const actor = (id: string, role: string): Actor => ({ id, role, address: '127.0.0.1' })
export const CLAIMANT = actor('insured-1', 'insured')
export const WINDOW = actor('window-1', 'clerk')
export const FIRST = actor('reviewer-1', 'reviewer')
export const SECOND = actor('reviewer-2', 'reviewer')
export const THIRD = actor('reviewer-3', 'reviewer')
export const FOURTH = actor('reviewer-4', 'reviewer')
export const FINANCE = actor('finance-1', 'finance')
export const BANK = actor('bank', 'system')

/** The value, or a failed test that shows the problems. */
export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value
}

export const codes = <T>(result: Result<T>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code).sort()

/** A paper of a kind, as an upload of the person's: a small PDF. */
export async function paper({ desk }: TestDesk, who: Who, kind: PaperKind) {
  const content = new TextEncoder().encode(`%PDF-1.7\n演示材料 ${kind}`)
  const kept = value(await keepUpload(desk, who, CLAIMANT, null, { purpose: 'claim', name: '演示.pdf', content }))
  return { kind, uploadId: kept.uploadId }
}

export const papers = (test: TestDesk, who: Who, kinds: readonly PaperKind[]) =>
  Promise.all(kinds.map((kind) => paper(test, who, kind)))

export const STAY_PAPERS = ['invoice', 'itemised-list', 'discharge-record'] as const

/** Numbers of invoices that nobody else in the tests has. */
let invoices = 0
export const newInvoice = (): string => `电子票据 11010125-${String(++invoices).padStart(10, '0')}`

/** A stay of eleven days at a tertiary hospital in Beijing, 30,000 yuan, paid in cash. */
export const stayInBeijing = (rest: Partial<ClaimApplication> = {}): ClaimApplication => ({
  care: 'inpatient',
  institution: { name: '北京演示医院', level: 'level3', specialist: false, place: '110000' },
  visit: {
    from: '2025-05-01',
    to: '2025-05-12',
    emergency: false,
    diagnosis: 'none',
    selected: false,
    referred: false,
    signed: false,
    injury: 'none',
  },
  bill: { parts: { total: '30000.00', outOfCatalogue: '0.00', overLimit: '0.00', preSelfPay: '0.00' } },
  invoices: [{ number: newInvoice(), issuedOn: '2025-05-12', amount: '30000.00' }],
  papers: [],
  bankAccount: '6222020200000001234',
  by: { channel: 'self' },
  ...rest,
})

export const TODAY = '2025-06-02'

/** Submitted with all its papers; the id of the claim. */
export async function submitted(test: TestDesk, who: Who, rest: Partial<ClaimApplication> = {}): Promise<string> {
  const application = stayInBeijing({ papers: await papers(test, who, STAY_PAPERS), ...rest })
  return value(await submitClaim(test.desk, who, CLAIMANT, null, { application, today: TODAY })).claimId
}

/** Accepted, and taken by the first reviewer. */
export async function inReview(test: TestDesk, who: Who, rest: Partial<ClaimApplication> = {}): Promise<string> {
  const claimId = await submitted(test, who, rest)
  value(await acceptClaim(test.desk, who, WINDOW, null, { claimId }))
  value(await takeClaim(test.desk, who, FIRST, null, { claimId }))
  return claimId
}

/** With the first reviewer's opinion that it be approved. */
export async function proposed(
  test: TestDesk,
  who: Who,
  rest: Partial<ClaimApplication> = {},
  deductions: readonly Deduction[] = [],
): Promise<string> {
  const claimId = await inReview(test, who, rest)
  const approve = { claimId, proposal: 'approve', deductions, cleared: [] } as const
  value(await proposeDecision(test.desk, who, FIRST, null, approve))
  return claimId
}

/** Approved by the second reviewer: 17,580 yuan are owed to an unfiled worker of Anshan. */
export async function approved(test: TestDesk, who: Who, rest: Partial<ClaimApplication> = {}): Promise<string> {
  const claimId = await proposed(test, who, rest)
  value(await approveClaim(test.desk, who, SECOND, null, { claimId, fundTotal: '17580.00', today: TODAY }))
  return claimId
}
