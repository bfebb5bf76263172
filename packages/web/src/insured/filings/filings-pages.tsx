import type { ReactNode } from 'react'
import { Link, Route, Routes, useParams } from 'react-router'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useInsuredWords } from '../words.ts'
import { ApplyPage } from './apply-page.tsx'
import { ChangePage } from './change-page.tsx'
import { EditPage } from './edit-page.tsx'
import { FilingPage } from './filing-page.tsx'
import { FilingsPage } from './filings-page.tsx'
import { PapersPage } from './papers-page.tsx'
import { type Filing, useFilings } from './use-filings.ts'
import './filings.css'

/** Pages below `/filings`. */
export function FilingsPages() {
  return (
    <Routes>
      <Route path="/" element={<FilingsPage />} />
      <Route path="/new" element={<ApplyPage />} />
      <Route path="/:filingId/*" element={<OneFiling />} />
    </Routes>
  )
}

function OneFiling() {
  const { filingId } = useParams()
  const { say } = useInsuredWords()
  const filings = useFilings()
  const onDone = filings.again
  const pageOf = (page: (filing: Filing) => ReactNode) => (
    <WhenLoaded loaded={filings}>
      {({ filings: all }) => {
        const filing = all.find((one) => one.filingId === filingId)
        if (filing !== undefined) return page(filing)
        // One that was just made is being asked for; nothing is said of it before the answer.
        if (filings.loading) return null
        return (
          <div className="empty-state">
            <p>{say('filings.unknown')}</p>
            <p>
              <Link to="/filings">{say('filings.back')}</Link>
            </p>
          </div>
        )
      }}
    </WhenLoaded>
  )
  return (
    <Routes>
      <Route path="/" element={pageOf((filing) => <FilingPage filing={filing} onDone={onDone} />)} />
      <Route path="/edit" element={pageOf((filing) => <EditPage filing={filing} onDone={onDone} />)} />
      <Route path="/change" element={pageOf((filing) => <ChangePage filing={filing} onDone={onDone} />)} />
      <Route
        path="/papers"
        element={pageOf((filing) => <PapersPage filing={filing} purpose="completion" onDone={onDone} />)}
      />
      <Route
        path="/renewal"
        element={pageOf((filing) => <PapersPage filing={filing} purpose="renewal" onDone={onDone} />)}
      />
    </Routes>
  )
}
