import { Link, useParams } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'
import { AccountPart } from './account-part.tsx'
import { CasesPart } from './cases-part.tsx'
import { EnrolmentsPart } from './enrolments-part.tsx'
import { PERSON } from './person.ts'
import { PersonFacts } from './person-facts.tsx'
import { TransfersPart } from './transfers-part.tsx'

/** One person: who it is, how they are insured, what they have and had. */
export function PersonPage() {
  const { say } = useAgencyWords()
  const { region, role } = useMe()
  const at = { region: region ?? '', personId: useParams().personId ?? '' }
  const person = useLoaded(`person/${at.personId}`, (api) => api.get(PERSON, { path: at }))
  const title = person.value?.name ?? say('people.title')
  usePageTitle(title)
  return (
    <>
      <p>
        <Link to="/people">{say('people.back')}</Link>
      </p>
      <h1>{title}</h1>
      <WhenLoaded loaded={person}>
        {(found) => (
          <>
            <PersonFacts person={found} at={at} />
            <EnrolmentsPart at={at} />
            <TransfersPart at={at} />
            {role !== 'reviewer' && <AccountPart at={at} />}
            <CasesPart at={at} />
          </>
        )}
      </WhenLoaded>
    </>
  )
}
