import { type FormEvent, useEffect, useState } from 'react'
import { describedBy, Field } from '../../shell/fields/field.tsx'
import type { ApiProblem } from '../api/problem.ts'
import { Busy } from '../parts/busy.tsx'
import { ProblemBox } from '../problems/problem-box.tsx'
import { UnansweredBox } from '../problems/unanswered-box.tsx'
import { useOfficeWords } from '../words/words.ts'
import type { Me } from './me.ts'
import { useSession } from './session-context.ts'

type SignInFormProps = {
  /** Whose session it was; null: anybody's. */
  readonly login: string | null
  readonly onSignedIn: (me: Me) => void
}

/** Login, password and one-time code; or the provider of the house, where there is one. */
export function SignInForm({ login, onSignedIn }: SignInFormProps) {
  const { say } = useOfficeWords()
  const { signIn, ways } = useSession()
  const [entered, setEntered] = useState({ login: login ?? '', password: '', code: '' })
  const [problems, setProblems] = useState<readonly ApiProblem[]>([])
  const [state, setState] = useState<'idle' | 'busy' | 'unanswered'>('idle')
  const [provider, setProvider] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server offers does not change while the form is open
  useEffect(() => {
    void ways().then((asked) => setProvider(asked.kind === 'done' ? asked.value.oidc : null))
  }, [])
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setState('busy')
    setProblems([])
    const { code, ...rest } = entered
    const answer = await signIn({ ...rest, login: rest.login.trim(), ...(code === '' ? {} : { code: code.trim() }) })
    setState(answer.kind === 'unanswered' ? 'unanswered' : 'idle')
    if (answer.kind === 'done') onSignedIn(answer.value)
    if (answer.kind === 'refused') setProblems(answer.problems)
    // A code is good once.
    if (answer.kind !== 'done') setEntered((now) => ({ ...now, code: '' }))
  }
  const change = (change: Partial<typeof entered>): void => setEntered((now) => ({ ...now, ...change }))
  return (
    <form className="sign-in" onSubmit={(event) => void submit(event)}>
      {problems.length > 0 && <ProblemBox problems={problems} />}
      {state === 'unanswered' && <UnansweredBox nothingDone />}
      <Field id="sign-in-login" label={say('office.login')}>
        <input
          id="sign-in-login"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          readOnly={login !== null}
          value={entered.login}
          onChange={(event) => change({ login: event.target.value })}
        />
      </Field>
      <Field id="sign-in-password" label={say('office.password')}>
        <input
          id="sign-in-password"
          type="password"
          autoComplete="current-password"
          required
          value={entered.password}
          onChange={(event) => change({ password: event.target.value })}
        />
      </Field>
      <Field id="sign-in-code" label={say('office.code')} hint={say('office.codeHint')}>
        <input
          id="sign-in-code"
          className="number"
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9]{6}"
          maxLength={6}
          aria-describedby={describedBy({ id: 'sign-in-code', label: '', hint: say('office.codeHint') })}
          value={entered.code}
          onChange={(event) => change({ code: event.target.value })}
        />
      </Field>
      <div className="buttons">
        <button type="submit" disabled={state === 'busy'}>
          {say('office.signIn')}
        </button>
        {provider && login === null && (
          <a className="button secondary" href={provider}>
            {say('office.signInElsewhere')}
          </a>
        )}
      </div>
      {state === 'busy' && <Busy />}
    </form>
  )
}
