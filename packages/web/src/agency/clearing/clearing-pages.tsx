import { NavLink, Route, Routes } from 'react-router'
import { useAgencyWords } from '../words.ts'
import './clearing.css'
import { DeclarationPage } from './declarations/declaration-page.tsx'
import { DeclarationsPage } from './declarations/declarations-page.tsx'
import { StatementPage } from './statements/statement-page.tsx'
import { StatementsPage } from './statements/statements-page.tsx'

/** Pages below `/clearing`: what institutions are paid, and what regions pay each other. */
export function ClearingPages() {
  const { say } = useAgencyWords()
  return (
    <>
      <nav className="sub-pages" aria-label={say('clearing.tabs')}>
        <NavLink to="/clearing/declarations">{say('clearing.declarations')}</NavLink>
        <NavLink to="/clearing/statements">{say('clearing.statements')}</NavLink>
      </nav>
      <Routes>
        <Route path="/declarations/:declarationId" element={<DeclarationPage />} />
        <Route path="/statements" element={<StatementsPage />} />
        <Route path="/statements/:clearingId" element={<StatementPage />} />
        <Route path="*" element={<DeclarationsPage />} />
      </Routes>
    </>
  )
}
