import { fen, formatYuanGrouped, parseYuan } from '@yibao/engine'
import { type FormEvent, useState } from 'react'
import type { AnswerOf } from '../../office/api/routes.ts'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { wordFor } from '../../office/words/word-for.ts'
import { localToday } from '../../public/today.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../words.ts'

const MONTHLY = '/api/v1/regions/{region}/monthly-credits'
type Part = AnswerOf<typeof MONTHLY, 'post'>

/** What was credited so far, over the parts in which a region is done. */
type Run = {
  readonly credited: number
  readonly total: number
  readonly parts: readonly Part[]
  readonly isDone: boolean
}
const NOTHING: Run = { credited: 0, total: 0, parts: [], isDone: false }

const FIELDS = ['month']

/** Credits the accounts of the region for a month, some thousand people at a time; nobody is credited twice. */
export function MonthForm({ region }: { readonly region: string }) {
  const { say, lang } = useAgencyWords()
  const [month, setMonth] = useState(localToday(new Date()).slice(0, 7))
  const [run, setRun] = useState<Run | null>(null)
  const credit = useAct(`month/${region}`, (api, body: { readonly month: string; readonly after: string | null }) =>
    api.post(MONTHLY, { path: { region }, body }),
  )
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    let sum = NOTHING
    setRun(sum)
    for (let after: string | null = null; ; ) {
      const part: Part | null = await credit.run({ month: month.trim(), after })
      if (part === null) return
      sum = {
        credited: sum.credited + part.credited,
        total: sum.total + (parseYuan(part.total) ?? 0),
        parts: [...sum.parts, part],
        isDone: part.next === null,
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

function RunResult({ run: { credited, total, parts, isDone } }: { readonly run: Run }) {
  const { say, lang } = useAgencyWords()
  const told = { count: credited, total: formatYuanGrouped(fen(total)) }
  const failed = parts.flatMap((part) => part.failed)
  const left = parts.flatMap((part) => part.notCredited)
  return (
    <div className={isDone ? 'done-box' : 'empty-state'} role="status">
      <p>{say(isDone ? 'credits.runDone' : 'credits.running', told)}</p>
      {left.map(({ category, reason, people }) => (
        <p key={`${category} ${reason}`}>
          {say('credits.notCredited', { category: wordFor('category', category, lang), count: people, reason })}
        </p>
      ))}
      {failed.length > 0 && <p>{say('credits.failed', { count: failed.length })}</p>}
    </div>
  )
}
