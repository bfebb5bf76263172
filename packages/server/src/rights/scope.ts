import type { Problem } from '@yibao/engine'
import { type Desk, institutionOfEncounter, institutionOfSettlement } from '@yibao/platform'
import { httpProblem, otherInstitution, otherRegion } from '../problem/own-problems.ts'
import type { Caller } from './caller.ts'
import type { Scope } from './permission.ts'

/** Parameters of a route that scopes are checked against. */
export type ScopeParams = Readonly<
  Partial<Record<'region' | 'personId' | 'institutionId' | 'encounterId' | 'settlementId', string>>
>

/** Why what a request names is out of the caller's reach; null where it is within. */
export async function outOfScope(
  desk: Desk,
  caller: Caller,
  scope: Scope,
  params: ScopeParams,
): Promise<Problem | null> {
  switch (scope) {
    case 'any':
      return null
    case 'own-person':
      // Whether somebody else is insured is nobody's business: theirs are not found, as are those who are not there.
      return caller.personId !== null && params.personId === caller.personId ? null : nothingThere('personId')
    case 'own-region':
      return caller.region !== null && params.region === caller.region ? null : otherRegion
    case 'as-institution':
      return caller.institutionId === null ? otherInstitution : null
    case 'own-institution':
      return ofInstitution(desk, caller.institutionId, params)
  }
}

async function ofInstitution(desk: Desk, own: string | null, params: ScopeParams): Promise<Problem | null> {
  if (own === null) return otherInstitution
  if (params.institutionId !== undefined && params.institutionId !== own) return otherInstitution
  const who = { region: params.region ?? '', personId: params.personId ?? '' }
  const { encounterId, settlementId } = params
  if (encounterId !== undefined && (await institutionOfEncounter(desk, who, encounterId)) !== own)
    return nothingThere('encounterId')
  if (settlementId !== undefined && (await institutionOfSettlement(desk, who, settlementId)) !== own)
    return nothingThere('settlementId')
  return null
}

/** The platform's words for what is not there: the two cannot be told apart. */
const nothingThere = (path: string): Problem =>
  httpProblem(
    'YB-W901',
    path,
    ['没有找到', 'nothing of that id is there'],
    ['核对编号，或从列表中重新选择', 'check the id, or choose from the list again'],
  )
