import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { useAgencyWords } from '../words.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import { RELEASE, type Release, type ReleaseAt } from './release.ts'

type DecisionActsProps = {
  readonly release: Release
  readonly path: ReleaseAt
  /** False while the editor holds text that is not saved: what would be submitted is the old one. */
  readonly isSaved: boolean
  readonly onDone: () => void
}

type Asking = 'publish' | 'return' | 'withdraw' | null

/** Submitted by its author, decided by somebody else. */
export function DecisionActs({ release, path, isSaved, onDone }: DecisionActsProps) {
  const { say } = useAgencyWords()
  const isAuthor = release.author === useMe().id
  const [asking, setAsking] = useState<Asking>(null)
  const may = (action: string): boolean => release.actions.includes(action)
  const maySubmit = may('submit') && isSaved && release.dryRun?.pastChanged === 0
  const submit = useAct(`submit/${path.releaseId}/${release.changedAt}`, (api, body: Record<string, never>, key) =>
    api.post(`${RELEASE}/submission`, { path, body, key }),
  )
  return (
    <>
      {may('publish') && isAuthor && <p className="empty-state">{say('releases.needsAnother')}</p>}
      <ActProblems act={submit} />
      <div className="buttons">
        {maySubmit && (
          <button
            type="button"
            disabled={submit.busy}
            onClick={() => void submit.run({}).then((submitted) => submitted !== null && onDone())}
          >
            {say('releases.submit')}
          </button>
        )}
        {may('publish') && !isAuthor && (
          <button type="button" onClick={() => setAsking('publish')}>
            {say('releases.publish')}
          </button>
        )}
        {may('return') && (
          <button type="button" className="secondary" onClick={() => setAsking('return')}>
            {say('releases.return')}
          </button>
        )}
        {may('withdraw') && (
          <button type="button" className="danger" onClick={() => setAsking('withdraw')}>
            {say('releases.withdraw')}
          </button>
        )}
      </div>
      {asking && (
        <DecisionDialog
          key={asking}
          act={asking}
          release={release}
          path={path}
          onClose={() => setAsking(null)}
          onDone={onDone}
        />
      )}
    </>
  )
}
