import { Route, Routes } from 'react-router'
import { BillPage } from './bill-page.tsx'
import { BillsPage } from './bills-page.tsx'

/** Pages below `/bills`. */
export function BillsPages() {
  return (
    <Routes>
      <Route path="/" element={<BillsPage />} />
      <Route path="/:settlementId" element={<BillPage />} />
    </Routes>
  )
}
