import type { Api } from '../../../office/api/client.ts'
import type { Outcome } from '../../../office/api/problem.ts'
import type { AnswerOf } from '../../../office/api/routes.ts'
import type { AgencyWordKey } from '../../words.ts'

/** A month that an institution declared, as its agency sees it. */
export type Declaration = AnswerOf<'/api/v1/regions/{region}/declarations', 'get'>['declarations'][number]

export const DECLARATION_COURSE = ['declared', 'reviewed', 'confirmed', 'paid']

const STATES: Readonly<Record<string, AgencyWordKey>> = {
  declared: 'clearing.stateDeclared',
  reviewed: 'clearing.stateReviewed',
  confirmed: 'clearing.stateConfirmed',
  paid: 'clearing.statePaid',
  withdrawn: 'clearing.stateWithdrawn',
}
const NEXT: Readonly<Record<string, AgencyWordKey>> = {
  declared: 'clearing.nextDeclared',
  reviewed: 'clearing.nextReviewed',
  confirmed: 'clearing.nextConfirmed',
  paid: 'clearing.nextPaid',
  withdrawn: 'clearing.nextWithdrawn',
}

/** The words for a state, and for what comes after it. */
export const stateWord = (state: string): AgencyWordKey => STATES[state] ?? 'clearing.stateDeclared'
export const nextWord = (state: string): AgencyWordKey => NEXT[state] ?? 'clearing.nextDeclared'

/**
 * One declaration; null where there is none. The server lists declarations, newest id first, and shows none singly: the one asked
 * for is the first of the list that goes on before the id after it.
 */
export async function declarationById(
  api: Api,
  region: string,
  declarationId: string,
): Promise<Outcome<{ readonly declaration: Declaration | null }>> {
  const query = { before: idAfter(declarationId), limit: '1' }
  const outcome = await api.get('/api/v1/regions/{region}/declarations', { path: { region }, query })
  if (outcome.kind !== 'done') return outcome
  const [found] = outcome.value.declarations
  return { ...outcome, value: { declaration: found?.declarationId === declarationId ? found : null } }
}

/** The next id in the order of UUIDs, which is that of their 32 hexadecimal digits. */
function idAfter(id: string): string {
  const digits = (BigInt(`0x${id.replaceAll('-', '')}`) + 1n).toString(16).padStart(32, '0')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Whether a text is an id such as `0195a0c2-…`. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
