import { type FormEvent, useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { localToday } from '../../public/today.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../words.ts'
import { RELEASE, type Release, type ReleaseAt } from './release.ts'
import { TrialResult } from './trial-result.tsx'

type TrialPartProps = { readonly release: Release; readonly path: ReleaseAt; readonly onDone: () => void }

type Span = { readonly from: string; readonly to: string; readonly asOf: string }

/** Settles past bills under the draft: whom it helps and whom it costs, and that the past stays as it was. */
export function TrialPart({ release, path, onDone }: TrialPartProps) {
  const { say } = useAgencyWords()
  const { role } = useMe()
  const today = localToday(new Date())
  const year = today.slice(0, 4)
  const [span, setSpan] = useState<Span>({ from: `${year}-01-01`, to: today, asOf: today })
  const trial = useAct(`try/${path.releaseId}/${release.changedAt}`, (api, body: Span, key) =>
    api.post(`${RELEASE}/trial`, { path, body, key }),
  )
  const tries = role === 'policy-officer' && release.actions.includes('try')
  if (!tries && release.dryRun === null) return null
  const change = (part: Partial<Span>): void => {
    trial.clear()
    setSpan((now) => ({ ...now, ...part }))
  }
  const run = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if ((await trial.run(span)) !== null) onDone()
  }
  return (
    <section className="card" aria-labelledby="trial">
      <h2 id="trial">{say('releases.trial')}</h2>
      {release.dryRun && <TrialResult trial={release.dryRun} />}
      {tries && (
        <form onSubmit={(event) => void run(event)}>
          <p>{say('releases.trialLead')}</p>
          <div className="pair">
            {(['from', 'to', 'asOf'] as const).map((part) => (
              <TextField
                key={part}
                id={`trial-${part}`}
                kind="date"
                label={say(LABELS[part])}
                value={span[part]}
                onChange={(day) => change({ [part]: day })}
              />
            ))}
          </div>
          <ActProblems act={trial} />
          <div className="buttons">
            <button type="submit" className={release.dryRun ? 'secondary' : undefined} disabled={trial.busy}>
              {say(release.dryRun ? 'releases.tryAgain' : 'releases.try')}
            </button>
          </div>
        </form>
      )}
    </section>
  )
}

const LABELS = { from: 'releases.trialFrom', to: 'releases.trialTo', asOf: 'releases.trialAsOf' } as const
