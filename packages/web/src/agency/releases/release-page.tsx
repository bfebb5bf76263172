import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'
import { ChangesInWords } from './changes-in-words.tsx'
import { DecisionActs } from './decision-acts.tsx'
import { EditPart } from './edit-part.tsx'
import { OtherFindings } from './other-findings.tsx'
import { RELEASE } from './release.ts'
import { ReleaseState } from './release-state.tsx'
import { TrialPart } from './trial-part.tsx'

/** One release: what it changes, what the checks and the trial say, and what comes next. */
export function ReleasePage() {
  const { say } = useAgencyWords()
  const { region, role } = useMe()
  const path = { region: region ?? '', releaseId: useParams().releaseId ?? '' }
  const release = useLoaded(`release/${path.releaseId}`, (api) => api.get(RELEASE, { path }))
  const title = release.value?.title ?? say('releases.title')
  usePageTitle(title)
  const again = release.again
  const [isSaved, setIsSaved] = useState(true)
  return (
    <>
      <p>
        <Link to="/releases">{say('releases.back')}</Link>
      </p>
      <h1>{title}</h1>
      <WhenLoaded loaded={release}>
        {(found) => {
          const edits = role === 'policy-officer' && found.actions.includes('edit')
          return (
            <>
              <p role="status">
                <ReleaseState state={found.state} /> {say('releases.by', { author: found.author })}{' '}
                {found.approver && say('releases.approvedBy', { approver: found.approver })}
              </p>
              {role === 'policy-officer' && (
                <DecisionActs release={found} path={path} isSaved={isSaved} onDone={again} />
              )}
              <TrialPart release={found} path={path} onDone={again} />
              <ChangesInWords changes={found.changes} />
              <OtherFindings release={found} inEditor={edits} />
              {edits ? (
                <EditPart release={found} path={path} onDone={again} onSavedChange={setIsSaved} />
              ) : (
                found.files.map(({ path: file, text }) => (
                  <details key={file} className="part">
                    <summary>{file}</summary>
                    <pre className="policy-text">{text}</pre>
                  </details>
                ))
              )}
            </>
          )
        }}
      </WhenLoaded>
    </>
  )
}
