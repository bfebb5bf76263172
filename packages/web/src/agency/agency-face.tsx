import { Link, Navigate, Route, Routes } from 'react-router'
import { Face } from '../office/face.tsx'
import { useSession } from '../office/session/session-context.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { AuditPages } from './audit/audit-pages.tsx'
import { ClaimsPages } from './claims/claims-pages.tsx'
import { ClearingPages } from './clearing/clearing-pages.tsx'
import { CreditsPages } from './credits/credits-pages.tsx'
import { DeskPages } from './desk/desk-pages.tsx'
import { FilingsPages } from './filings/filings-pages.tsx'
import { InstitutionsPages } from './institutions/institutions-pages.tsx'
import { PeoplePages } from './people/people-pages.tsx'
import { ReleasesPages } from './releases/releases-pages.tsx'
import { UsersPages } from './users/users-pages.tsx'
import { type AgencyWordKey, useAgencyWords } from './words.ts'

const ALL = ['clerk', 'reviewer', 'finance', 'policy-officer', 'auditor', 'admin']

/** What each role finds in the navigation; the server decides what it may do. */
const PAGES: readonly { readonly to: string; readonly title: AgencyWordKey; readonly roles: readonly string[] }[] = [
  { to: '/', title: 'desk.title', roles: ['clerk', 'reviewer', 'finance', 'auditor'] },
  { to: '/filings', title: 'filings.title', roles: ['clerk', 'reviewer', 'auditor'] },
  { to: '/claims', title: 'claims.title', roles: ['clerk', 'reviewer', 'finance', 'auditor'] },
  { to: '/people', title: 'people.title', roles: ['clerk', 'reviewer', 'finance', 'auditor'] },
  { to: '/credits', title: 'credits.title', roles: ['clerk', 'finance', 'auditor'] },
  { to: '/clearing', title: 'clearing.title', roles: ['clerk', 'reviewer', 'finance', 'auditor'] },
  { to: '/releases', title: 'releases.title', roles: ['policy-officer', 'auditor'] },
  { to: '/audit', title: 'audit.title', roles: ['auditor'] },
  { to: '/users', title: 'users.title', roles: ['admin', 'auditor'] },
  { to: '/institutions', title: 'institutions.title', roles: ALL },
]

/** The pages of this face. */
export function AgencyFace() {
  const { say } = useAgencyWords()
  const { me } = useSession()
  const navigation = PAGES.filter(({ roles }) => roles.includes(me?.role ?? '')).map(({ to, title }) => ({
    to,
    label: say(title),
  }))
  const first = navigation[0]?.to ?? '/institutions'
  return (
    <Face name="agency" title={say('agency.face')} navigation={navigation}>
      <Routes>
        <Route path="/" element={first === '/' ? <DeskPages /> : <Navigate to={first} replace />} />
        <Route path="/filings/*" element={<FilingsPages />} />
        <Route path="/claims/*" element={<ClaimsPages />} />
        <Route path="/people/*" element={<PeoplePages />} />
        <Route path="/credits/*" element={<CreditsPages />} />
        <Route path="/clearing/*" element={<ClearingPages />} />
        <Route path="/institutions/*" element={<InstitutionsPages />} />
        <Route path="/releases/*" element={<ReleasesPages />} />
        <Route path="/audit/*" element={<AuditPages />} />
        <Route path="/users/*" element={<UsersPages />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Face>
  )
}

function NotFound() {
  const { say } = useAgencyWords()
  usePageTitle(say('shell.notFound'))
  return (
    <div className="narrow">
      <h1>{say('shell.notFound')}</h1>
      <p>
        <Link to="/">{say('agency.home')}</Link>
      </p>
    </div>
  )
}
