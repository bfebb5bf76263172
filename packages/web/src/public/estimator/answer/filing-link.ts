import type { Form } from '../form/form.ts'
import type { ScenarioRow } from './scenarios.ts'

/** The filing guide for a scenario of a case; null where nothing is filed for it. */
export function filingLink(kind: ScenarioRow['kind'], form: Form): string | null {
  const reason = reasonFor(kind, form.category)
  if (reason === null) return null
  const { home, place, care, category } = form
  return `/filing#${new URLSearchParams({ region: home, to: place ?? '', reason, care, category })}`
}

/** Why one would file: retirees who stay move for their retirement, others live there. */
function reasonFor(kind: ScenarioRow['kind'], category: string): string | null {
  if (kind === 'filed') return 'travel'
  if (kind === 'referred') return 'referral'
  if (kind === 'long-term') return category === 'retired' ? 'retirement' : 'residence'
  return null
}
