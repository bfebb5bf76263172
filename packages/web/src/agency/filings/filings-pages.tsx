import { Route, Routes } from 'react-router'
import './filings.css'
import { QueuePage } from './queue/queue-page.tsx'
import { ReviewPage } from './review/review-page.tsx'

/** Pages below `/filings`: what waits, and one filing at a time to be decided. */
export function FilingsPages() {
  return (
    <Routes>
      <Route path="/:personId/:filingId" element={<ReviewPage />} />
      <Route path="*" element={<QueuePage />} />
    </Routes>
  )
}
