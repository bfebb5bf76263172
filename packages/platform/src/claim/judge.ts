import { type IsoDate, isIsoDate, ok, type PolicySet, type Problem, parseYuan, type Result } from '@yibao/engine'
import { whyNoBankAccount, whyNoName } from '../people/contact.ts'
import { readIdentity } from '../people/identity.ts'
import type { ReadyPolicies } from '../release/shelf.ts'
import type { Computed } from '../settlement/compute.ts'
import { enrolmentOn, whyNotCovered } from '../settlement/eligibility.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { ClaimApplication, SubmitClaimCommand } from './application.ts'
import { readBill } from './bill.ts'
import type { ClaimPaper, ClaimRow } from './claim.ts'
import { computeClaim } from './compute-claim.ts'
import { claimTime, whyNotInTime } from './deadline.ts'
import { heldBefore } from './duplicates.ts'
import type { ClaimFacts, KnownInstitution } from './facts.ts'
import { judgeInvoices } from './invoices.ts'
import { isPaperKind } from './papers.ts'

/** An application that may be submitted, as columns of its row, and what would be paid as things stand. */
export type JudgedClaim = Pick<
  ClaimRow,
  'care' | 'place' | 'institution_id' | 'institution_name' | 'level' | 'visit' | 'bill' | 'total_fen' | 'papers'
> & { readonly computed: Computed }

/**
 * An application, or everything that is wrong with it: institution (YB-W901, W607), days (YB-W606), too early or late (YB-W608,
 * W609), bill (YB-W31x, those of the case), invoices (YB-W601 to W605), uploads (YB-W610), bank account (YB-W107), agent (YB-W102
 * to W105), no cover (YB-W40x). A paper that is missing is no problem here: it is asked for.
 */
export function judgeClaim(
  policies: ReadyPolicies,
  region: string,
  { application, today }: SubmitClaimCommand,
  facts: ClaimFacts,
): Result<JudgedClaim> {
  const { care, visit: written } = application
  const days = whyWrongDays(application, today)
  const institution = facts.institution
  const bill =
    institution === null || days !== null
      ? null
      : readBill(application.bill, facts.catalogue, { level: institution.level, ...daysOf(application) })
  const visit = {
    ...written,
    specialist: institution?.specialist ?? false,
    emergency: written.emergency || care === 'emergency',
  }
  const uncovered = days === null ? whyNotCovered(enrolmentOn(facts.person), visit.to) : null
  const columns = institution && bill?.ok ? { ...placeOf(institution), care, visit, bill: bill.value } : null
  const computed =
    columns === null || uncovered !== null ? null : computeClaim(policies, region, columns, facts.person, [])
  const totalFen = computed?.ok ? computed.value.summary.amounts.total : writtenTotal(application)
  const problems: readonly Problem[] = [
    ...whyNoInstitution(institution),
    ...(days === null ? whyOutOfTime(policies.set, region, application, institution, today) : [days]),
    ...(uncovered === null ? [] : [uncovered]),
    ...(bill === null || bill.ok ? [] : bill.problems),
    ...(computed === null || computed.ok ? [] : computed.problems.map(asApplied)),
    ...judgeInvoices(application.invoices, totalFen, { from: isIsoDate(written.from) ? written.from : today, today }),
    ...heldBefore(facts.invoices, facts.held),
    ...judgePapers(application.papers, facts.uploads),
    ...[whyNoBankAccount(application.bankAccount)].filter((one) => one !== null),
    ...whyNoAgent(application, today),
  ]
  if (problems.length > 0 || columns === null || !computed?.ok) return refused(...problems)
  return ok({
    ...columns,
    total_fen: totalFen!,
    papers: application.papers as readonly ClaimPaper[],
    computed: computed.value,
  })
}

const daysOf = ({ visit: { from, to } }: ClaimApplication) => ({ from, to })

const placeOf = ({ institution_id, name, level, region }: KnownInstitution) => ({
  institution_id,
  institution_name: name,
  level,
  place: region,
})

const writtenTotal = ({ bill }: ClaimApplication): number | null =>
  'parts' in bill ? (parseYuan(bill.parts.total) ?? null) : null

/** Names of the case, as the application calls them. */
const asApplied = (problem: Problem): Problem => ({
  ...problem,
  path: problem.path
    .replace(/^visit\.region$/, 'institution.place')
    .replace(/^bill\.(?!lines)/, 'bill.parts.')
    .replace(/^visit\.settledOn$/, 'visit.to')
    .replace(/^visit\.admittedOn$/, 'visit.from'),
})

function whyOutOfTime(
  set: PolicySet,
  region: string,
  { care, visit }: ClaimApplication,
  institution: KnownInstitution | null,
  today: IsoDate,
): readonly Problem[] {
  const time = claimTime(set, region, { care, place: institution?.region ?? region, visit })
  const problem = whyNotInTime(time, today)
  return problem === null ? [] : [problem]
}

function whyNoInstitution(institution: KnownInstitution | null): readonly Problem[] {
  if (institution === null) return [notFound('institution.code', ['这家医药机构', 'institution'])]
  return institution.name === '' ? [nameless] : []
}

/** Papers of kinds that are known, with uploads that are there (YB-W610). */
export const judgePapers = (papers: ClaimApplication['papers'], uploads: ReadonlySet<string>): readonly Problem[] =>
  papers.flatMap(({ kind, uploadId }, i) => [
    ...(isPaperKind(kind) ? [] : [unknownKind(`papers[${i}].kind`, kind)]),
    ...(uploads.has(uploadId) ? [] : [notUploaded(`papers[${i}].uploadId`)]),
  ])

function whyNoAgent({ by }: ClaimApplication, today: IsoDate): readonly Problem[] {
  if (by.channel !== 'agent') return []
  const name = whyNoName(by.agent.name)
  const identity = readIdentity(by.agent, today)
  const problems = [...(name === null ? [] : [name]), ...(identity.ok ? [] : identity.problems)]
  return problems.map((one) => ({ ...one, path: `by.agent.${one.path}` }))
}

/** The days of care; what is not a stay lies within one year, since counters and limits are the year's. */
function whyWrongDays({ care, visit: { from, to } }: ClaimApplication, today: IsoDate): Problem | null {
  if (!isIsoDate(from) || !isIsoDate(to) || from > to || to > today) return wrongDays(today)
  return care !== 'inpatient' && from.slice(0, 4) !== to.slice(0, 4) ? twoYears : null
}

const wrongDays = (today: IsoDate): Problem =>
  refusal(
    'YB-W606',
    'visit.from',
    [
      `就诊起止日期不对：须为日期，先开始后结束，不晚于今天 ${today}`,
      `the days of care are wrong: dates, the first before the last, not after today, ${today}`,
    ],
    ['按出院记录或票据填写', 'write them as the discharge record or the invoices say'],
  )

const twoYears: Problem = refusal(
  'YB-W606',
  'visit.to',
  ['门诊费用跨了两个年度', 'outpatient costs of two years stand in one claim'],
  ['按年度分开申请', 'claim each year by itself'],
)

const nameless: Problem = refusal(
  'YB-W607',
  'institution.name',
  ['没有写医药机构名称', 'the institution has no name'],
  ['按票据上的名称填写', 'write its name as the invoice says'],
)

const unknownKind = (path: string, kind: string): Problem =>
  refusal(
    'YB-W610',
    path,
    [`不认识的材料种类“${kind}”`, `"${kind}" is no kind of paper`],
    ['从材料表中选；表中没有的用 other', 'take one of the table, or `other`'],
  )

const notUploaded = (path: string): Problem =>
  refusal(
    'YB-W610',
    path,
    ['没有找到这份上传的文件', 'there is no such upload'],
    ['重新上传，用返回的编号填写', 'upload it again and give the id that is answered'],
  )
