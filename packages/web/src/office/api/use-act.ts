import { useRef, useState } from 'react'
import { useSession } from '../session/session-context.ts'
import type { Api } from './client.ts'
import type { ApiProblem, Outcome } from './problem.ts'

/** A piece of work that a page asks for, and what became of it. */
export type Act<Input, Value> = {
  /** Resolves to what was answered; null where it was refused or no reply came, which the page then shows. */
  readonly run: (input: Input) => Promise<Value | null>
  readonly busy: boolean
  readonly problems: readonly ApiProblem[]
  readonly unanswered: boolean
  /** Forgets what was wrong: somebody is putting it right. */
  readonly clear: () => void
}

/**
 * Work under an idempotency key. `intent` names what is wanted, with the thing it is done to: `settle/<encounter>`. As long as
 * no definite reply has come the same input keeps its key, so that a retry – by hand, or after loading the page again – is
 * the same request.
 */
export function useAct<Input, Value>(
  intent: string,
  send: (api: Api, input: Input, key: string) => Promise<Outcome<Value>>,
): Act<Input, Value> {
  const { api, keys } = useSession()
  const [state, setState] = useState<Omit<Act<Input, Value>, 'run' | 'clear'>>(IDLE)
  const running = useRef(false)
  const run = async (input: Input): Promise<Value | null> => {
    // Another input is another piece of work: it waits for the reply to this one.
    if (running.current) return null
    running.current = true
    setState({ ...IDLE, busy: true })
    const outcome = await send(api, input, keys.keyFor(intent, input))
    if (outcome.kind === 'done' || outcome.kind === 'refused') keys.answered(intent)
    running.current = false
    setState({
      busy: false,
      problems: outcome.kind === 'refused' ? outcome.problems : [],
      unanswered: outcome.kind === 'unanswered',
    })
    return outcome.kind === 'done' ? outcome.value : null
  }
  return { ...state, run, clear: () => setState(({ busy }) => ({ ...IDLE, busy })) }
}

const IDLE = { busy: false, problems: [], unanswered: false }
