import { grouped } from '../../public/amounts.ts'
import { dayAndTime } from '../words/day-and-time.ts'
import { useOfficeWords } from '../words/words.ts'
import { type Deduction, type Dossier, deductionsOf } from './dossier.ts'
import { usePaperKinds } from './paper-kind.ts'

/** What became of a claim so far: what was asked for, decided and paid, with when. */
export function ClaimCourse({ claim }: { readonly claim: Dossier }) {
  const { say, lang } = useOfficeWords()
  const events = [...useDecisions(claim), ...usePayments(claim)].sort((a, b) => a.at.localeCompare(b.at))
  const nameOf = usePaperKinds()
  return (
    <section className="card" aria-labelledby="claim-course">
      <h2 id="claim-course">{say('claim.course')}</h2>
      {claim.correction && (
        <>
          <h3>{say('claim.askedFor')}</h3>
          <ul>
            {claim.correction.map(({ kind, why }) => (
              <li key={`${kind} ${why}`}>
                <strong>{nameOf(kind)}</strong> {why}
              </li>
            ))}
          </ul>
        </>
      )}
      {events.length === 0 && !claim.correction && <p>{say('claim.nothingYet')}</p>}
      <ol>
        {events.map(({ at, told }) => (
          <li key={`${at} ${told}`}>
            <span className="under">{dayAndTime(at, lang)}</span>
            {told}
          </li>
        ))}
      </ol>
    </section>
  )
}

type Event = { readonly at: string; readonly told: string }

function useDecisions(claim: Dossier): readonly Event[] {
  const { say } = useOfficeWords()
  const { first_decision: first, second_decision: second, appeal } = claim.decisions
  const of = ({ line, amount, why }: Deduction): string => {
    const what =
      line === null
        ? say('claim.deductedAmount', { amount: grouped(amount ?? '') })
        : say('claim.deductedLine', { line })
    return say('claim.deducted', { what, why })
  }
  const firstTold = (decision: NonNullable<typeof first>): string =>
    decision.proposal === 'approve'
      ? [
          say('claim.firstApproves', { amount: grouped(decision.fundTotal ?? '') }),
          ...deductionsOf(claim).map(of),
        ].join('；')
      : say('claim.firstRejects', { why: decision.why ?? '' })
  const secondTold = ({ outcome, fundTotal, why }: NonNullable<typeof second>): string =>
    outcome === 'approved'
      ? say('claim.secondApproved', { amount: grouped(fundTotal ?? '') })
      : say(outcome === 'returned' ? 'claim.secondReturned' : 'claim.secondRejected', { why: why ?? '' })
  return [
    ...(appeal ? [{ at: appeal.at, told: say('claim.appealedWhy', { why: appeal.why }) }] : []),
    ...(first ? [{ at: first.at, told: firstTold(first) }] : []),
    ...(second ? [{ at: second.at, told: secondTold(second) }] : []),
  ]
}

function usePayments({ payments }: Dossier): readonly Event[] {
  const { say } = useOfficeWords()
  return payments.map(({ attempt, amount, state, reason, startedAt, endedAt }) => ({
    at: endedAt ?? startedAt,
    told: say(PAYMENTS[state] ?? 'claim.paymentStarted', { attempt, amount: grouped(amount), why: reason ?? '' }),
  }))
}

const PAYMENTS: Readonly<Record<string, 'claim.paymentStarted' | 'claim.paymentDone' | 'claim.paymentFailed'>> = {
  paying: 'claim.paymentStarted',
  paid: 'claim.paymentDone',
  failed: 'claim.paymentFailed',
}
