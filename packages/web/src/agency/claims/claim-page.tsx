import { Link, useParams } from 'react-router'
import { ClaimComputed } from '../../office/claim/claim-computed.tsx'
import { ClaimCourse } from '../../office/claim/claim-course.tsx'
import { ClaimFacts } from '../../office/claim/claim-facts.tsx'
import { ClaimPapers } from '../../office/claim/claim-papers.tsx'
import { ClaimState } from '../../office/claim/claim-state.tsx'
import type { Dossier } from '../../office/claim/dossier.ts'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'
import { ClaimActs } from './claim-acts.tsx'
import { LookAlikes } from './look-alikes.tsx'
import { useClaim } from './use-claim.ts'

/** One claim, with everything that the decision needs beside it. */
export function ClaimPage() {
  const { say } = useAgencyWords()
  const { personId = '', claimId = '' } = useParams()
  const path = { region: useMe().region ?? '', personId, claimId }
  const claim = useClaim(path)
  const title = say('claims.one', { name: claim.value?.person?.name ?? '' })
  usePageTitle(title)
  return (
    <>
      <p>
        <Link to="/claims">{say('claims.back')}</Link>
      </p>
      <WhenLoaded loaded={claim}>
        {(found) => (
          <>
            <h1>{title}</h1>
            <p role="status">
              <ClaimState state={found.state} /> <PersonLine claim={found} />
            </p>
            {found.notes.map((note) => (
              <TimeNote key={note.zh} note={note} />
            ))}
            <LookAlikes claim={found} />
            <div className="review">
              <div>
                <ClaimFacts claim={found} />
                <ClaimPapers claim={found} who={path} />
                <ClaimComputed claim={found} />
              </div>
              <div>
                <ClaimActs key={found.state} claim={found} path={path} onDone={claim.again} />
                <ClaimCourse claim={found} />
              </div>
            </div>
          </>
        )}
      </WhenLoaded>
    </>
  )
}

function PersonLine({ claim: { person } }: { readonly claim: Dossier }) {
  if (person === null) return null
  return (
    <span>
      {person.name} {person.idNumber}
    </span>
  )
}

function TimeNote({ note }: { readonly note: { readonly zh: string; readonly en: string } }) {
  const { lang } = useAgencyWords()
  return <p className="hint">{note[lang]}</p>
}
