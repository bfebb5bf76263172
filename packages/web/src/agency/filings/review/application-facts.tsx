import { type Fact, FactList } from '../../../office/parts/fact-list.tsx'
import { dayAndTime, dayOf } from '../../../office/words/day-and-time.ts'
import { type AgencyWordKey, useAgencyWords } from '../../words.ts'
import { type Filing, typeWord } from '../filing.ts'
import { usePlaceName } from '../place-name.ts'

const BASES: Readonly<Record<string, AgencyWordKey>> = {
  papers: 'filings.basisPapers',
  commitment: 'filings.basisCommitment',
  automatic: 'filings.basisAutomatic',
  none: 'filings.basisNone',
}

type ApplicationFactsProps = {
  readonly filing: Filing
  /** The filing that this one changes or renews. */
  readonly replaced: Filing | null
}

/** What is applied for, and what has become of it. */
export function ApplicationFacts({ filing, replaced }: ApplicationFactsProps) {
  const { say, lang } = useAgencyWords()
  const placeName = usePlaceName()
  const { from, to, lockedTo, basis, papersComplete, submittedAt, decidedAt, note } = filing
  const facts: readonly Fact[] = [
    [say('filings.type'), typeWord(filing, lang)],
    [say('filings.place'), placeName(filing)],
    [say('filings.from'), from],
    [say('filings.to'), to ?? say('filings.noEnd')],
    [say('filings.lockedTo'), lockedTo],
    [say('filings.basis'), say(BASES[basis] ?? 'filings.basisNone')],
    [say('filings.isChange'), replaced && `${placeName(replaced)} ${replaced.from}`],
    [say('filings.submittedAt'), submittedAt && dayAndTime(submittedAt, lang)],
    [say('filings.decidedAt'), decidedAt && dayAndTime(decidedAt, lang)],
    [say('filings.note'), note],
  ]
  const isLate = submittedAt !== null && from < dayOf(submittedAt)
  return (
    <section className="card" aria-labelledby="application">
      <h2 id="application">{say('filings.application')}</h2>
      <FactList facts={facts} />
      {basis === 'commitment' && !papersComplete && <p className="hint">{say('filings.papersPromised')}</p>}
      {isLate && <p className="hint">{say('filings.late')}</p>}
    </section>
  )
}
