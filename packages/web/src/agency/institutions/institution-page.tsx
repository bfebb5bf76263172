import { Link, useParams } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'
import { InstitutionDays } from './institution-days.tsx'
import { InstitutionFacts } from './institution-facts.tsx'

/** Who sees how days stand (docs/http-routes.md, reconciliation). */
const DAYS_FOR = ['clerk', 'reviewer', 'finance', 'auditor']

/** One institution: what is on file about it, and how its days stand in reconciliation. */
export function InstitutionPage() {
  const { say } = useAgencyWords()
  const { role, region } = useMe()
  const { institutionId = '' } = useParams()
  usePageTitle(say('institutions.title'))
  const loaded = useLoaded(`institution/${institutionId}`, (api) =>
    api.get('/api/v1/institutions/{institutionId}', { path: { institutionId } }),
  )
  return (
    <>
      <p>
        <Link to="/institutions">{say('institutions.back')}</Link>
      </p>
      <h1>{loaded.value?.name ?? say('institutions.title')}</h1>
      <WhenLoaded loaded={loaded}>
        {(institution) => (
          <>
            <InstitutionFacts institution={institution} />
            {DAYS_FOR.includes(role) &&
              (institution.region === region ? (
                <InstitutionDays institutionId={institutionId} region={region} />
              ) : (
                <p className="hint">{say('institutions.elsewhere')}</p>
              ))}
          </>
        )}
      </WhenLoaded>
    </>
  )
}
