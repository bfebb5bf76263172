import { useAct } from '../../office/api/use-act.ts'
import { CLAIM } from '../../office/claim/dossier.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { useAgencyWords } from '../words.ts'
import type { ActsProps } from './acts-props.ts'

/** Takes a claim for first review; what a colleague has taken can be taken over. */
export function TakeAct({ claim, path, onDone }: ActsProps) {
  const { say } = useAgencyWords()
  const take = useAct(`take/${path.claimId}`, (api, body: Record<string, never>, key) =>
    api.post(`${CLAIM}/review`, { path, body, key }),
  )
  const isTaken = claim.state === 'first-review'
  return (
    <div className="card">
      {isTaken && <p>{say('claims.takenBy', { who: claim.decisions.first_reviewer ?? '' })}</p>}
      <ActProblems act={take} />
      <div className="buttons">
        <button
          type="button"
          disabled={take.busy}
          onClick={() => void take.run({}).then((taken) => taken !== null && onDone())}
        >
          {say(isTaken ? 'claims.takeOver' : 'claims.take')}
        </button>
      </div>
    </div>
  )
}
