import { useAct } from '../../office/api/use-act.ts'
import { CLAIM, roundOf } from '../../office/claim/dossier.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { Shortcuts } from '../shortcuts/shortcuts.tsx'
import { useAgencyWords } from '../words.ts'
import type { ActsProps } from './acts-props.ts'

/** Takes a claim for first review; what a colleague has taken can be taken over. */
export function TakeAct({ claim, path, onDone }: ActsProps) {
  const { say } = useAgencyWords()
  const take = useAct(`take/${path.claimId}/${roundOf(claim)}`, (api, body: Record<string, never>, key) =>
    api.post(`${CLAIM}/review`, { path, body, key }),
  )
  const isTaken = claim.state === 'first-review'
  const run = (): void => void take.run({}).then((taken) => taken !== null && onDone())
  return (
    <div className="card">
      {isTaken && <p>{say('claims.takenBy', { who: claim.decisions.first_reviewer ?? '' })}</p>}
      <ActProblems act={take} />
      <div className="buttons">
        <button type="button" disabled={take.busy} onClick={run}>
          {say(isTaken ? 'claims.takeOver' : 'claims.take')}
        </button>
      </div>
      {!isTaken && <Shortcuts shortcuts={[{ key: 't', label: say('claims.take'), run }]} />}
    </div>
  )
}
