import type { FilingGuide } from '@yibao/engine'
import { PaperLink } from '../../../office/papers/paper-link.tsx'
import { type AgencyWordKey, useAgencyWords } from '../../words.ts'
import type { Applicant, Filing } from '../filing.ts'
import { type ComparedPaper, comparePapers } from './compare-papers.ts'

type PaperListProps = { readonly who: Applicant; readonly filing: Filing; readonly guide: FilingGuide }

/** Papers one by one: what the guide asks for beside what was handed in, each to be looked at. */
export function PaperList({ who, filing, guide }: PaperListProps) {
  const { say } = useAgencyWords()
  const compared = comparePapers(guide.papers, filing)
  return (
    <section className="card" aria-labelledby="papers">
      <h2 id="papers">{say('filings.papers')}</h2>
      {compared.length === 0 ? (
        <p>{say('filings.noPapers')}</p>
      ) : (
        <>
          <p className="hint">{say('filings.papersHint')}</p>
          <ul className="compared-papers">
            {compared.map((paper) => (
              <PaperLine key={`${paper.name.zh} ${paper.uploadId}`} who={who} paper={paper} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const STANDINGS: Readonly<Record<ComparedPaper['standing'], { readonly word: AgencyWordKey; readonly tone: string }>> =
  {
    uploaded: { word: 'filings.uploaded', tone: 'state good' },
    shown: { word: 'filings.shown', tone: 'state' },
    promised: { word: 'filings.promised', tone: 'state waiting' },
    missing: { word: 'filings.missing', tone: 'state bad' },
    extra: { word: 'filings.notAsked', tone: 'state' },
  }

function PaperLine({ who, paper }: { readonly who: Applicant; readonly paper: ComparedPaper }) {
  const { say, lang } = useAgencyWords()
  const { name, uploadId, standing, orCommitment, askedBefore } = paper
  const { word, tone } = STANDINGS[standing]
  return (
    <li>
      <span className="paper-name">
        {name[lang]}
        {orCommitment && <span className="tag">{say('filings.mayCommit')}</span>}
        {askedBefore !== null && <span className="under">{say('filings.askedBefore', { why: askedBefore })}</span>}
      </span>
      <span className={tone}>{say(word)}</span>
      {uploadId !== null && <PaperLink who={who} uploadId={uploadId} name={name[lang]} />}
    </li>
  )
}
