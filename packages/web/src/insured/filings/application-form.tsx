import { FILING_REASONS } from '@yibao/engine'
import { type FormEvent, useState } from 'react'
import type { Act } from '../../office/api/use-act.ts'
import { REASONS, type Reason } from '../../office/filing/reason.ts'
import { useIsUploading, withFile } from '../../office/papers/files.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { PlaceField } from '../../public/place-field.tsx'
import { ChoiceField } from '../../shell/fields/choice-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { type InsuredWordKey, useInsuredWords } from '../words.ts'
import { type Application, type ApplicationForm, applicationOf } from './application.ts'
import { GuideSummary, isToBeFiled } from './guide-summary.tsx'
import { isToldHere, PaperFields } from './paper-fields.tsx'
import { useGuide } from './use-guide.ts'

const HINTS: Readonly<Record<Reason, InsuredWordKey>> = {
  retirement: 'filing.retirementHint',
  residence: 'filing.residenceHint',
  work: 'filing.workHint',
  referral: 'filing.referralHint',
  travel: 'filing.travelHint',
}
const FIELDS = ['reason', 'place', 'from', 'to']

type Sending = Pick<Act<Application, unknown>, 'busy' | 'problems' | 'unanswered' | 'clear'>

type ApplicationFormProps = {
  readonly initial: ApplicationForm
  /** What was sent last, by whichever button: its problems are told at the fields. */
  readonly sending: Sending
  readonly action: string
  readonly onSend: (application: Application) => void
  /** Null where there is no draft to keep: a change is asked for at once. */
  readonly onKeep: ((application: Application) => void) | null
}

/** An application: where, why and from when; then what the rules say to it, and the papers they ask for. */
export function ApplicationFormView({ initial, sending, action, onSend, onKeep }: ApplicationFormProps) {
  const { say, lang } = useInsuredWords()
  const [form, setForm] = useState(initial)
  const guide = useGuide(form)
  const change = (part: Partial<ApplicationForm>): void => {
    sending.clear()
    setForm((now) => ({ ...now, ...part }))
  }
  const told = problemsByField(sending.problems, FIELDS)
  const errorsOf = (field: string) => told.at(field).map((problem) => sentenceOf(problem, lang))
  const isUploading = useIsUploading()
  const drawn = guide.value && isToBeFiled(guide.value) ? { guide: guide.value, mayPromise: true, value: form } : null
  const others = sending.problems.filter((problem) => drawn === null || !isToldHere(drawn, problem))
  const { reason } = form
  const ready = reason === '' || !guide.value ? null : applicationOf({ ...form, reason }, guide.value)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (ready !== null) onSend(ready)
  }
  return (
    <form className="narrow" onSubmit={submit}>
      <PlaceField
        id="place"
        label={say('filings.place')}
        value={form.place}
        onChange={(place) => change({ place })}
        errors={errorsOf('place')}
      />
      <ChoiceField
        id="reason"
        label={say('filings.reason')}
        value={reason}
        options={REASONS.map((value) => ({ value, label: FILING_REASONS[value][lang], hint: say(HINTS[value]) }))}
        onChange={(value) => change({ reason: value as Reason })}
        errors={errorsOf('reason')}
      />
      <TextField
        id="from"
        kind="date"
        label={say('filings.from')}
        hint={say('filings.fromHint')}
        value={form.from}
        onChange={(from) => change({ from })}
        errors={errorsOf('from')}
      />
      <TextField
        id="to"
        kind="date"
        label={say('filings.to')}
        hint={say('filings.toHint')}
        optional
        value={form.to}
        onChange={(to) => change({ to })}
        errors={errorsOf('to')}
      />
      <div aria-live="polite">
        <WhenLoaded loaded={guide}>
          {(found) =>
            found === null ? <p className="hint">{say('filings.sayMore')}</p> : <GuideSummary guide={found} />
          }
        </WhenLoaded>
      </div>
      {guide.value && isToBeFiled(guide.value) && (
        <>
          <PaperFields
            guide={guide.value}
            value={form}
            onFile={(paper, file) => {
              sending.clear()
              setForm((now) => ({ ...now, papers: withFile(paper, file)(now.papers) }))
            }}
            onChange={change}
            problems={sending.problems}
            mayPromise
          />
          <ActProblems act={{ ...sending, problems: others }} fields={FIELDS} />
          <div className="buttons">
            <button type="submit" disabled={sending.busy || isUploading}>
              {action}
            </button>
            {onKeep && (
              <button
                type="button"
                className="secondary"
                disabled={sending.busy || isUploading}
                onClick={() => ready !== null && onKeep(ready)}
              >
                {say('filings.keepDraft')}
              </button>
            )}
          </div>
        </>
      )}
    </form>
  )
}
