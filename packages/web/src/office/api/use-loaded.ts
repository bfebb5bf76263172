import { useCallback, useEffect, useState } from 'react'
import { useSession } from '../session/session-context.ts'
import type { Api } from './client.ts'
import type { ApiProblem, Outcome } from './problem.ts'

/** What a page shows, as far as it has come. `value` stays while it is asked for again. */
export type Loaded<Value> = {
  readonly value: Value | null
  readonly loading: boolean
  readonly problems: readonly ApiProblem[]
  readonly unanswered: boolean
  readonly again: () => void
}

/** Asks the server when the page opens, and whenever `about` – what is asked for – is another. */
export function useLoaded<Value>(about: string, load: (api: Api) => Promise<Outcome<Value>>): Loaded<Value> {
  const { api } = useSession()
  const [asked, setAsked] = useState(0)
  const [state, setState] = useState<Omit<Loaded<Value>, 'again'> & { readonly about: string }>(NOTHING)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` says what `load` asks for; `asked` asks again
  useEffect(() => {
    let left = false
    setState((now) => ({ ...now, value: now.about === about ? now.value : null, about, loading: true }))
    void load(api).then((outcome) => {
      if (left) return
      setState((now) => ({
        about,
        loading: false,
        value: outcome.kind === 'done' ? outcome.value : now.value,
        problems: outcome.kind === 'refused' ? outcome.problems : [],
        unanswered: outcome.kind === 'unanswered',
      }))
    })
    return () => {
      left = true
    }
  }, [api, about, asked])
  const again = useCallback(() => setAsked((count) => count + 1), [])
  return { ...state, again }
}

const NOTHING = { value: null, loading: true, problems: [], unanswered: false, about: '' }
