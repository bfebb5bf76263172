import { Link, useParams } from 'react-router'
import { mapped } from '../../office/api/problem.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { ClaimComputed } from '../../office/claim/claim-computed.tsx'
import { ClaimCourse } from '../../office/claim/claim-course.tsx'
import { ClaimFacts } from '../../office/claim/claim-facts.tsx'
import { ClaimPapers } from '../../office/claim/claim-papers.tsx'
import { ClaimState } from '../../office/claim/claim-state.tsx'
import { CLAIM, dossierIn } from '../../office/claim/dossier.ts'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { useSelf } from '../overview/use-self.ts'
import { type InsuredWordKey, useInsuredWords } from '../words.ts'
import { ClaimantActs } from './claimant-acts.tsx'

/** What comes next, in the claimant's words. */
const NEXT: Readonly<Record<string, InsuredWordKey>> = {
  submitted: 'claims.submittedNext',
  correction: 'claims.correctionNext',
  accepted: 'claims.acceptedNext',
  'first-review': 'claims.acceptedNext',
  'second-review': 'claims.secondNext',
  approved: 'claims.approvedNext',
  paying: 'claims.payingNext',
  'pay-failed': 'claims.payFailedNext',
  paid: 'claims.paidNext',
  closed: 'claims.closedNext',
  rejected: 'claims.rejectedNext',
  appealed: 'claims.appealedNext',
  withdrawn: 'claims.withdrawnNext',
}

/** One claim: how it stands, what comes next, what it pays and why. */
export function ClaimPage() {
  const { say, lang } = useInsuredWords()
  const path = { ...useSelf(), claimId: useParams().claimId ?? '' }
  const claim = useLoaded(`claim/${path.claimId}/${lang}`, async (api) =>
    mapped(await api.get(CLAIM, { path, query: { lang } }), dossierIn),
  )
  const title = claim.value ? say('claims.one', { name: claim.value.institutionName }) : say('claims.title')
  usePageTitle(title)
  return (
    <>
      <p>
        <Link to="/claims">{say('claims.back')}</Link>
      </p>
      <h1>{title}</h1>
      <WhenLoaded loaded={claim}>
        {(found) => (
          <>
            <p role="status">
              <ClaimState state={found.state} />
            </p>
            {NEXT[found.state] && <p>{say(NEXT[found.state]!)}</p>}
            {found.notes.map((note) => (
              <p key={note.zh} className="hint">
                {note[lang]}
              </p>
            ))}
            <ClaimantActs key={found.state} claim={found} path={path} onDone={claim.again} />
            <ClaimCourse claim={found} />
            <ClaimFacts claim={found} />
            <ClaimPapers claim={found} who={path} />
            <ClaimComputed claim={found} />
          </>
        )}
      </WhenLoaded>
    </>
  )
}
