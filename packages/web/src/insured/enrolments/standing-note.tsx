import { localToday } from '../../public/today.ts'
import { useInsuredWords } from '../words.ts'
import { standingOn } from './standing.ts'
import type { Period } from './use-enrolments.ts'

/** Whether the person is insured today, in a sentence. */
export function StandingNote({ period }: { readonly period: Period | null }) {
  const { say } = useInsuredWords()
  const today = localToday(new Date())
  const standing = standingOn(period, today)
  return (
    <p className={standing === 'inForce' ? 'done-box standing' : 'empty-state standing'}>
      <strong>{say(`enrolments.${standing}`, { from: period?.benefitsFrom ?? '' })}</strong>
    </p>
  )
}
