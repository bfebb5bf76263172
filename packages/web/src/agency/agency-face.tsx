import { Link, Navigate, Route, Routes } from 'react-router'
import { Face } from '../office/face.tsx'
import { useSession } from '../office/session/session-context.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { ClearingPages } from './clearing/clearing-pages.tsx'
import { InstitutionsPages } from './institutions/institutions-pages.tsx'
import { type AgencyWordKey, useAgencyWords } from './words.ts'

const ALL = ['clerk', 'reviewer', 'finance', 'policy-officer', 'auditor', 'admin']

/** What each role finds in the navigation; the server decides what it may do. */
const PAGES: readonly { readonly to: string; readonly title: AgencyWordKey; readonly roles: readonly string[] }[] = [
  { to: '/clearing', title: 'clearing.title', roles: ['clerk', 'reviewer', 'finance', 'auditor'] },
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
  return (
    <Face name="agency" title={say('agency.face')} navigation={navigation}>
      <Routes>
        <Route path="/" element={<Navigate to={navigation[0]?.to ?? '/institutions'} replace />} />
        <Route path="/clearing/*" element={<ClearingPages />} />
        <Route path="/institutions/*" element={<InstitutionsPages />} />
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
