import { Route, Routes } from 'react-router'
import { InstitutionPage } from './institution-page.tsx'
import { SearchPage } from './search-page.tsx'

/** Pages below `/institutions`. */
export function InstitutionsPages() {
  return (
    <Routes>
      <Route path="/" element={<SearchPage />} />
      <Route path="/:institutionId" element={<InstitutionPage />} />
    </Routes>
  )
}
