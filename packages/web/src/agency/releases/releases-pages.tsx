import { Route, Routes } from 'react-router'
import { NewPage } from './new-page.tsx'
import { ReleasePage } from './release-page.tsx'
import { ReleasesPage } from './releases-page.tsx'
import './releases.css'

/** Pages below `/releases`. */
export function ReleasesPages() {
  return (
    <Routes>
      <Route path="/" element={<ReleasesPage />} />
      <Route path="/new" element={<NewPage />} />
      <Route path="/:releaseId" element={<ReleasePage />} />
    </Routes>
  )
}
