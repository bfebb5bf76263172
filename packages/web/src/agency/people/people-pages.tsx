import { Route, Routes } from 'react-router'
import { PeoplePage } from './people-page.tsx'
import { PersonPage } from './person-page.tsx'
import { RegisterPage } from './register-page.tsx'
import { SettlementPage } from './settlement-page.tsx'

/** Pages below `/people`. */
export function PeoplePages() {
  return (
    <Routes>
      <Route path="/" element={<PeoplePage />} />
      <Route path="/new" element={<RegisterPage />} />
      <Route path="/:personId" element={<PersonPage />} />
      <Route path="/:personId/settlements/:settlementId" element={<SettlementPage />} />
    </Routes>
  )
}
