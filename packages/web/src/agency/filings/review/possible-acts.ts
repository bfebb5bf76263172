import type { Me } from '../../../office/session/me.ts'
import { DECIDING_ROLES, type Filing } from '../filing.ts'

/** What may be done to a filing. Taking over is taking what a colleague has taken. */
export type FilingAct = 'take' | 'take-over' | 'approve' | 'return' | 'reject'

/** What this reader may do now; the server judges again. An application is returned once only (一次性告知). */
export function possibleActs(
  { state, reviewer, correction }: Pick<Filing, 'state' | 'reviewer' | 'correction'>,
  { id, role }: Pick<Me, 'id' | 'role'>,
): readonly FilingAct[] {
  if (!DECIDING_ROLES.includes(role)) return []
  if (state === 'submitted') return ['take']
  if (state !== 'in-review') return []
  if (reviewer !== id) return ['take-over']
  return correction === null ? ['approve', 'return', 'reject'] : ['approve', 'reject']
}
