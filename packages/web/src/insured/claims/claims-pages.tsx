import { Route, Routes } from 'react-router'
import { ClaimPage } from './claim-page.tsx'
import { ClaimsPage } from './claims-page.tsx'
import { SubmitPage } from './submit-page.tsx'
import './claims.css'

/** Pages below `/claims`. */
export function ClaimsPages() {
  return (
    <Routes>
      <Route path="/" element={<ClaimsPage />} />
      <Route path="/new" element={<SubmitPage />} />
      <Route path="/:claimId" element={<ClaimPage />} />
    </Routes>
  )
}
