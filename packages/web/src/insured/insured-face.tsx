import { Link, Route, Routes } from 'react-router'
import { Face } from '../office/face.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { AccountPages } from './account/account-pages.tsx'
import { BillsPages } from './bills/bills-pages.tsx'
import { ClaimsPages } from './claims/claims-pages.tsx'
import { EnrolmentsPages } from './enrolments/enrolments-pages.tsx'
import { FilingsPages } from './filings/filings-pages.tsx'
import { OverviewPages } from './overview/overview-pages.tsx'
import { useInsuredWords } from './words.ts'

/** The pages of this face. */
export function InsuredFace() {
  const { say } = useInsuredWords()
  const navigation = [
    { to: '/', label: say('overview.title') },
    { to: '/filings', label: say('filings.title') },
    { to: '/bills', label: say('bills.title') },
    { to: '/account', label: say('account.title') },
    { to: '/claims', label: say('claims.title') },
    { to: '/enrolments', label: say('enrolments.title') },
  ]
  return (
    <Face name="insured" title={say('insured.face')} navigation={navigation}>
      <Routes>
        <Route path="/" element={<OverviewPages />} />
        <Route path="/filings/*" element={<FilingsPages />} />
        <Route path="/bills/*" element={<BillsPages />} />
        <Route path="/account/*" element={<AccountPages />} />
        <Route path="/claims/*" element={<ClaimsPages />} />
        <Route path="/enrolments/*" element={<EnrolmentsPages />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Face>
  )
}

function NotFound() {
  const { say } = useInsuredWords()
  usePageTitle(say('shell.notFound'))
  return (
    <div className="narrow">
      <h1>{say('shell.notFound')}</h1>
      <p>
        <Link to="/">{say('insured.home')}</Link>
      </p>
    </div>
  )
}
