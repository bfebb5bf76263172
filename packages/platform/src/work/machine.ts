import { ok, type Result, type Text, text } from '@yibao/engine'
import { refusal, refused } from './refusal.ts'

/** A kind of casework as a table: for each state, where each action leads. A state without actions is final. */
export type Machine<State extends string, Action extends string> = {
  readonly what: Text
  readonly states: Readonly<Record<State, Text>>
  readonly actions: Readonly<Record<Action, Text>>
  readonly moves: Readonly<Record<State, Readonly<Partial<Record<Action, State>>>>>
}

/** The state after an action, or a refusal (YB-W904) that names the present state and what may be done in it. */
export function move<State extends string, Action extends string>(
  machine: Machine<State, Action>,
  state: State,
  action: Action,
  path = 'state',
): Result<State> {
  const next = machine.moves[state][action]
  if (next !== undefined) return ok(next)
  const [what, now, wanted] = [machine.what, machine.states[state], machine.actions[action]]
  const allowed = actionsIn(machine, state).map((name) => machine.actions[name])
  return refused(
    refusal(
      'YB-W904',
      path,
      [`${what.zh}现在是“${now.zh}”，不能${wanted.zh}`, `the ${what.en} is "${now.en}": it cannot be ${wanted.en}`],
      allowed.length === 0
        ? ['已经办结，不能再变更', 'it is closed: nothing can be changed any more']
        : [
            `现在可以：${allowed.map(({ zh }) => zh).join('、')}`,
            `it can be: ${allowed.map(({ en }) => en).join(', ')}`,
          ],
    ),
  )
}

/** What may be done in a state. */
export const actionsIn = <State extends string, Action extends string>(
  machine: Machine<State, Action>,
  state: State,
): readonly Action[] => Object.keys(machine.moves[state]) as Action[]

/** Shorthand for the tables: `words({ open: ['在院', 'open'] })`. */
export function words<Name extends string>(
  table: Readonly<Record<Name, readonly [zh: string, en: string]>>,
): Readonly<Record<Name, Text>> {
  const entries = Object.entries<readonly [string, string]>(table).map(([name, both]) => [name, text(...both)])
  return Object.fromEntries(entries) as Record<Name, Text>
}
