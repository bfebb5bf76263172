import { Route, Routes } from 'react-router'
import { ClaimPage } from './claim-page.tsx'
import { PaymentsPage } from './payments-page.tsx'
import { QueuePage } from './queue-page.tsx'
import './claims.css'

/** Pages below `/claims`. */
export function ClaimsPages() {
  return (
    <Routes>
      <Route path="/" element={<QueuePage />} />
      <Route path="/payments" element={<PaymentsPage />} />
      <Route path="/:personId/:claimId" element={<ClaimPage />} />
    </Routes>
  )
}
