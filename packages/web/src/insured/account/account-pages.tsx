import { Route, Routes } from 'react-router'
import './account.css'
import { AccountPage } from './account-page.tsx'
import { InvitePage } from './invite/invite-page.tsx'
import { MovementsPage } from './movements/movements-page.tsx'
import { PremiumPage } from './paying/premium-page.tsx'
import { SendPage } from './paying/send-page.tsx'

/** Pages below `/account`. */
export function AccountPages() {
  return (
    <Routes>
      <Route path="/" element={<AccountPage />} />
      <Route path="/invite" element={<InvitePage />} />
      <Route path="/bonds/:bondId/send" element={<SendPage />} />
      <Route path="/bonds/:bondId/premium" element={<PremiumPage />} />
      <Route path="/movements" element={<MovementsPage />} />
    </Routes>
  )
}
