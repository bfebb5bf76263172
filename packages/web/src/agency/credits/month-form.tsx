import { fen, formatYuanGrouped, parseYuan } from '@yibao/engine'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { AnswerOf } from '../../office/api/routes.ts'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { wordFor } from '../../office/words/word-for.ts'
import { localToday } from '../../public/today.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { type AgencyWordKey, useAgencyWords } from '../words.ts'

const MONTHLY = '/api/v1/regions/{region}/monthly-credits'
type Part = AnswerOf<typeof MONTHLY, 'post'>

/** What was credited so far, over the parts in which a region is done. */
type Run = {
  readonly credited: number
  readonly total: number
  readonly parts: readonly Part[]
  readonly state: 'running' | 'stopped' | 'done'
}
const NOTHING: Run = { credited: 0, total: 0, parts: [], state: 'running' }

const FIELDS = ['month']

/** Credits the accounts of the region for a month, some thousand people at a time; nobody is credited twice. */
export function MonthForm({ region }: { readonly region: string }) {
  const { say, lang } = useAgencyWords()
  const [month, setMonth] = useState(localToday(new Date()).slice(0, 7))
  const [run, setRun] = useState<Run | null>(null)
  const credit = useAct(`month/${region}`, (api, body: { readonly month: string; readonly after: string | null }) =>
    api.post(MONTHLY, { path: { region }, body }),
  )
  const left = useRef(false)
  // Nobody sees the rest of a run whose page was left; another run goes on where it was.
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    let sum = NOTHING
    setRun(sum)
    for (let after: string | null = null; ; ) {
      const part: Part | null = await credit.run({ month: month.trim(), after })
      if (part === null || left.current) return setRun({ ...sum, state: 'stopped' })
      sum = {
        credited: sum.credited + part.credited,
        total: sum.total + (parseYuan(part.total) ?? 0),
        parts: [...sum.parts, part],
        state: part.next === null ? 'done' : 'running',
      }
      setRun(sum)
      after = part.next
      if (after === null) return
    }
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <h2>{say('credits.month')}</h2>
      <p>{say('credits.monthHint')}</p>
      <TextField
        id="month"
        label={say('credits.monthField')}
        hint={say('credits.monthFieldHint')}
        value={month}
        onChange={(text) => {
          credit.clear()
          setRun(null)
          setMonth(text)
        }}
        errors={problemsByField(credit.problems, FIELDS)
          .at('month')
          .map((problem) => sentenceOf(problem, lang))}
      />
      <ActProblems act={credit} fields={FIELDS} />
      <div className="buttons">
        <button type="submit" disabled={credit.busy}>
          {say('credits.run')}
        </button>
      </div>
      {run && <RunResult run={run} />}
    </form>
  )
}

function RunResult({ run: { credited, total, parts, state } }: { readonly run: Run }) {
  const { say, lang } = useAgencyWords()
  const told = { count: credited, total: formatYuanGrouped(fen(total)) }
  const failed = parts.flatMap((part) => part.failed)
  return (
    <div className={state === 'done' ? 'done-box' : 'empty-state'} role="status">
      <p>{say(STATES[state], told)}</p>
      {leftOut(parts).map(({ category, reason, people }) => (
        <p key={`${category} ${reason}`}>
          {say('credits.notCredited', {
            category: wordFor('category', category, lang),
            count: people,
            reason: REASONS[reason] ? say(REASONS[reason]) : reason,
          })}
        </p>
      ))}
      {failed.length > 0 && <p>{say('credits.failed', { count: failed.length })}</p>}
    </div>
  )
}

const STATES = { running: 'credits.running', stopped: 'credits.runStopped', done: 'credits.runDone' } as const

const REASONS: Readonly<Record<string, AgencyWordKey>> = {
  'no-account': 'credits.noAccount',
  'no-base': 'credits.noBase',
  'retiree-credit-not-established': 'credits.notEstablished',
}

/** Who was left out and why, over all parts. */
function leftOut(parts: readonly Part[]): readonly Part['notCredited'][number][] {
  const sums = new Map<string, Part['notCredited'][number]>()
  for (const one of parts.flatMap(({ notCredited }) => notCredited)) {
    const key = `${one.category} ${one.reason}`
    sums.set(key, { ...one, people: one.people + (sums.get(key)?.people ?? 0) })
  }
  return [...sums.values()]
}
