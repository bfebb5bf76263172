import { Link } from 'react-router'
import { PaperLink } from '../../office/papers/paper-link.tsx'
import { type Fact, FactList } from '../../office/parts/fact-list.tsx'
import { dayAndTime } from '../../office/words/day-and-time.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useSelf } from '../overview/use-self.ts'
import { useInsuredWords } from '../words.ts'
import { FilingActs } from './filing-acts.tsx'
import { kindOf } from './filing-kind.ts'
import { FilingState, WhatNext } from './filing-state.tsx'
import { ReturnedNote } from './returned-note.tsx'
import type { Filing } from './use-filings.ts'

/** One filing: how it stands, what comes next, and what may be done with it. */
export function FilingPage({ filing, onDone }: { readonly filing: Filing; readonly onDone: () => void }) {
  const { say, lang } = useInsuredWords()
  const { state, placeName: place, note, papersComplete, basis, actions } = filing
  const title = say('filings.one', { place })
  usePageTitle(title)
  const lacksPapers = !papersComplete && basis === 'commitment' && actions.includes('complete')
  return (
    <>
      <p>
        <Link to="/filings">{say('filings.back')}</Link>
      </p>
      <h1>{title}</h1>
      <p role="status">
        {kindOf(filing, lang)} <FilingState state={state} />
      </p>
      <WhatNext state={state} place={place} />
      {note && <p className="empty-state">{say('filings.note', { note })}</p>}
      <ReturnedNote filing={filing} />
      {lacksPapers && (
        <section className="card">
          <p>{say('filings.lacksPapers')}</p>
          <p>
            <Link className="button" to="papers">
              {say('filings.complete')}
            </Link>
          </p>
        </section>
      )}
      <FilingFacts filing={filing} />
      <FilingActs filing={filing} onDone={onDone} />
    </>
  )
}

function FilingFacts({ filing }: { readonly filing: Filing }) {
  const { say, lang } = useInsuredWords()
  const who = useSelf()
  const { from, to, lockedTo, papers, submittedAt, decidedAt } = filing
  const facts: readonly Fact[] = [
    [say('filings.holds'), say(to === null ? 'filings.since' : 'filings.between', { from, to: to ?? '' })],
    [say('filings.lockedTo'), lockedTo],
    [say('filings.submittedOn'), submittedAt && dayAndTime(submittedAt, lang)],
    [say('filings.decidedOn'), decidedAt && dayAndTime(decidedAt, lang)],
  ]
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{say('filings.facts')}</h2>
      <FactList facts={facts} />
      {papers.length > 0 && (
        <>
          <h3>{say('filings.papers')}</h3>
          <ul>
            {papers.map(({ name, uploadId }) => (
              <li key={name}>
                {name} {uploadId && <PaperLink who={who} uploadId={uploadId} name={name} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
