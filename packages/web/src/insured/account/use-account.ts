import type { AnswerOf } from '../../office/api/routes.ts'
import { type Loaded, useLoaded } from '../../office/api/use-loaded.ts'
import { useSelf } from '../overview/use-self.ts'

export const ACCOUNT = '/api/v1/regions/{region}/persons/{personId}/account'

export type Account = AnswerOf<typeof ACCOUNT, 'get'>
export type Bond = Account['bonds'][number]
export type Transfer = Account['transfers'][number]

/** Balance, bonds and transfers that wait, of whoever is signed in. */
export function useAccount(): Loaded<Account> {
  const path = useSelf()
  return useLoaded(`account/${path.personId}`, (api) => api.get(ACCOUNT, { path }))
}
