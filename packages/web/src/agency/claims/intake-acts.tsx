import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { CLAIM } from '../../office/claim/dossier.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { Shortcuts } from '../shortcuts/shortcuts.tsx'
import { useAgencyWords } from '../words.ts'
import type { ActsProps } from './acts-props.ts'
import { AskDialog } from './ask-dialog.tsx'

/** At the agency's window: accepted for review, or sent back once with everything that is missing. */
export function IntakeActs({ claim, path, onDone }: ActsProps) {
  const { say } = useAgencyWords()
  const [asks, setAsks] = useState(false)
  const accept = useAct(`accept/${path.claimId}`, (api, body: Record<string, never>, key) =>
    api.post(`${CLAIM}/acceptance`, { path, body, key }),
  )
  const run = (): void => void accept.run({}).then((accepted) => accepted !== null && onDone())
  const mayAsk = claim.actions.includes('ask')
  const keys = [
    { key: 'a', label: say('claims.accept'), run },
    ...(mayAsk ? [{ key: 'r', label: say('claims.ask'), run: () => setAsks(true) }] : []),
  ]
  return (
    <div className="card">
      <ActProblems act={accept} />
      <div className="buttons">
        <button type="button" disabled={accept.busy} onClick={run}>
          {say('claims.accept')}
        </button>
        {mayAsk && (
          <button type="button" className="secondary" disabled={accept.busy} onClick={() => setAsks(true)}>
            {say('claims.ask')}
          </button>
        )}
      </div>
      <Shortcuts shortcuts={keys} />
      {asks && <AskDialog claim={claim} path={path} onClose={() => setAsks(false)} onDone={onDone} />}
    </div>
  )
}
