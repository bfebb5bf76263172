import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { usePreferences } from '../../shell/preferences-context.tsx'
import { createApi } from '../api/client.ts'
import { createIntentKeys } from '../api/intent-keys.ts'
import type { Outcome } from '../api/problem.ts'
import { ExpiredDialog } from './expired-dialog.tsx'
import type { Me } from './me.ts'
import { type Credentials, type Session, SessionContext } from './session-context.ts'

/**
 * Who is signed in, and the API in their name. When the session ends under somebody's hands, they sign in again over the page:
 * what they typed stays, and the request that found it out goes on.
 */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { preferences } = usePreferences()
  const lang = useRef(preferences.lang)
  lang.current = preferences.lang
  const [me, setMe] = useState<Me | null | undefined>(undefined)
  const [away, setAway] = useState(false)
  const [expired, setExpired] = useState(false)
  const waiting = useRef<((renewed: boolean) => void)[]>([])

  const [api, plainApi, keys] = useMemo(() => {
    const parts = {
      fetch: (url: string, init: RequestInit) => fetch(url, init),
      lang: () => lang.current,
      pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    }
    const renew = (): Promise<boolean> =>
      new Promise((resolve) => {
        waiting.current.push(resolve)
        setExpired(true)
      })
    const random = (size: number): Uint8Array => crypto.getRandomValues(new Uint8Array(size))
    return [
      createApi({ ...parts, renew }),
      createApi({ ...parts, renew: null }),
      createIntentKeys(tabStorage(), random),
    ]
  }, [])

  const ask = async (): Promise<void> => {
    setAway(false)
    const asked = await plainApi.get('/api/v1/me', {})
    setAway(asked.kind === 'unanswered' || asked.kind === 'refused')
    setMe(asked.kind === 'done' ? asked.value : null)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the face opens
  useEffect(() => void ask(), [])

  const signIn = async (credentials: Credentials): Promise<Outcome<Me>> => {
    const opened = await plainApi.post('/api/v1/sign-in', { body: { ...credentials, session: 'cookie' } })
    if (opened.kind !== 'done') return opened
    const asked = await plainApi.get('/api/v1/me', {})
    if (asked.kind === 'done') setMe(asked.value)
    return asked
  }
  const signOut = async (): Promise<void> => {
    await plainApi.post('/api/v1/sign-out', {})
    setMe(null)
  }
  const goOn = (renewed: boolean): void => {
    setExpired(false)
    for (const resolve of waiting.current.splice(0)) resolve(renewed)
    if (!renewed) setMe(null)
  }
  const session: Session = {
    me,
    away,
    api,
    keys,
    signIn,
    signOut,
    ask,
    ways: () => plainApi.get('/api/v1/sign-in', {}),
  }
  return (
    <SessionContext value={session}>
      {children}
      {expired && me && <ExpiredDialog me={me} onDone={goOn} />}
    </SessionContext>
  )
}

function tabStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return sessionStorage
  } catch {
    return { getItem: () => null, setItem: () => {} }
  }
}
