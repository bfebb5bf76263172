import type { Dossier } from '../../office/claim/dossier.ts'
import { useMe } from '../../office/session/session-context.ts'
import { useAgencyWords } from '../words.ts'
import type { ActsProps } from './acts-props.ts'
import { FirstReview } from './first-review.tsx'
import { IntakeActs } from './intake-acts.tsx'
import { PaymentActs } from './payment-acts.tsx'
import { SecondReview } from './second-review.tsx'
import { TakeAct } from './take-act.tsx'

/** What this person may do with the claim now, and where they may not, who may. */
export function ClaimActs(props: ActsProps) {
  const { say } = useAgencyWords()
  const { role, id } = useMe()
  const { claim } = props
  const may = (action: string): boolean => claim.actions.includes(action)
  if (role === 'clerk' && may('accept')) return <IntakeActs {...props} />
  if (role === 'finance' && (may('pay') || may('confirm'))) return <PaymentActs {...props} />
  if (role !== 'reviewer') return null
  const isFirst = claim.decisions.first_reviewer === id
  if (hadPartIn(claim, id))
    return may('take') || may('approve') ? <p className="empty-state">{say('claims.needsOther')}</p> : null
  if (may('propose') && isFirst) return <FirstReview {...props} />
  if (may('take')) return <TakeAct {...props} />
  if (may('approve') && isFirst) return <p className="empty-state">{say('claims.needsAnother')}</p>
  return may('approve') ? <SecondReview {...props} /> : null
}

/** Whoever submitted a claim, or decided on it before the appeal, reviews it no more (YB-W615). */
function hadPartIn({ submittedBy, decisions: { appeal } }: Dossier, id: string): boolean {
  const before = appeal?.before as { readonly first_reviewer?: string; readonly second_reviewer?: string } | undefined
  return [submittedBy, before?.first_reviewer, before?.second_reviewer].includes(id)
}
