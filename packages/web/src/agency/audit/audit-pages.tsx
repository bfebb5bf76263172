import { Route, Routes } from 'react-router'
import { SearchPage } from './search-page.tsx'

/** Pages below `/audit`. */
export function AuditPages() {
  return (
    <Routes>
      <Route path="/" element={<SearchPage key="region" />} />
      <Route path="/:personId" element={<SearchPage key="person" />} />
    </Routes>
  )
}
