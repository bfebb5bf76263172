import { Link } from 'react-router'
import { WideTable } from '../../../shell/wide-table.tsx'
import { useAgeWords } from '../../age-words.ts'
import { useAgencyWords } from '../../words.ts'
import { type QueuedFiling, typeWord } from '../filing.ts'
import { usePlaceName } from '../place-name.ts'
import { useReviewerName } from '../reviewer-name.ts'

/** Filings that wait, each with a link to where it is decided. */
export function QueueTable({ filings }: { readonly filings: readonly QueuedFiling[] }) {
  const { say, lang } = useAgencyWords()
  const age = useAgeWords()
  const reviewerName = useReviewerName()
  const placeName = usePlaceName()
  const isTaken = filings.some(({ reviewer }) => reviewer !== null)
  return (
    <WideTable label={say('filings.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('filings.applicant')}</th>
            <th scope="col">{say('filings.waited')}</th>
            <th scope="col">{say('filings.place')}</th>
            <th scope="col" className="roomy">
              {say('filings.type')}
            </th>
            <th scope="col">{say('filings.from')}</th>
            {isTaken && <th scope="col">{say('filings.reviewer')}</th>}
          </tr>
        </thead>
        <tbody>
          {filings.map((filing) => (
            <tr key={filing.filingId}>
              <th scope="row">
                <Link
                  to={`/filings/${filing.personId}/${filing.filingId}`}
                  aria-label={say('filings.open', { name: filing.name, place: placeName(filing) })}
                >
                  {filing.name}
                </Link>
              </th>
              <td className="whole">{age(filing.ageDays)}</td>
              <td>{placeName(filing)}</td>
              <td className="roomy">{typeWord(filing, lang)}</td>
              <td className="whole">{filing.from}</td>
              {isTaken && <td>{reviewerName(filing.reviewer)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
