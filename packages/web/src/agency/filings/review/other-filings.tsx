import { Link } from 'react-router'
import { WideTable } from '../../../shell/wide-table.tsx'
import { useAgencyWords } from '../../words.ts'
import { type Applicant, type Filing, typeWord } from '../filing.ts'
import { usePlaceName } from '../place-name.ts'
import { StateMark } from '../state-mark.tsx'

type OtherFilingsProps = { readonly who: Applicant; readonly filings: readonly Filing[] }

/** What else this person has filed, or applied for. */
export function OtherFilings({ who, filings }: OtherFilingsProps) {
  const { say, lang } = useAgencyWords()
  const placeName = usePlaceName()
  return (
    <section className="card" aria-labelledby="others">
      <h2 id="others">{say('filings.others')}</h2>
      {filings.length === 0 ? (
        <p>{say('filings.noOthers')}</p>
      ) : (
        <WideTable label={say('filings.others')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('filings.place')}</th>
                <th scope="col">{say('filings.type')}</th>
                <th scope="col">{say('filings.from')}</th>
                <th scope="col">{say('filings.to')}</th>
                <th scope="col">{say('filings.state')}</th>
              </tr>
            </thead>
            <tbody>
              {filings.map((filing) => (
                <tr key={filing.filingId}>
                  <th scope="row">
                    <Link to={`/filings/${who.personId}/${filing.filingId}`}>{placeName(filing)}</Link>
                  </th>
                  <td>{typeWord(filing, lang)}</td>
                  <td className="whole">{filing.from}</td>
                  <td className="whole">{filing.to ?? say('filings.noEnd')}</td>
                  <td>
                    <StateMark state={filing.state} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  )
}
