import { createContext, useContext } from 'react'
import type { Api } from '../api/client.ts'
import type { IntentKeys } from '../api/intent-keys.ts'
import type { Outcome } from '../api/problem.ts'
import type { AnswerOf, RequestOf } from '../api/routes.ts'
import type { Me } from './me.ts'

export type Credentials = RequestOf<'/api/v1/sign-in', 'post'>['body']
export type Ways = AnswerOf<'/api/v1/sign-in', 'get'>

export type Session = {
  /** Null: nobody is signed in. Undefined: not known yet. */
  readonly me: Me | null | undefined
  /** The server could not be asked who is signed in. */
  readonly away: boolean
  readonly api: Api
  readonly keys: IntentKeys
  readonly signIn: (credentials: Credentials) => Promise<Outcome<Me>>
  readonly signOut: () => Promise<void>
  /** Asks again who is signed in. */
  readonly ask: () => Promise<void>
  readonly ways: () => Promise<Outcome<Ways>>
}

/** Filled by `SessionProvider`. */
export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('useSession needs a SessionProvider around it')
  return session
}

/** The person signed in; for pages, which are shown to nobody else. */
export function useMe(): Me {
  const { me } = useSession()
  if (!me) throw new Error('useMe is for pages that only the signed-in see')
  return me
}
