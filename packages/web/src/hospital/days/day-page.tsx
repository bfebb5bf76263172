import { Link, useParams } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { grouped } from '../../public/amounts.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useCounter } from '../counter/counter-context.tsx'
import { useHospitalWords } from '../words.ts'
import { CompareForm } from './compare-form.tsx'
import { MONEY } from './own-books.ts'

/** A day: what the agency has on its books beside what the institution has, and where they differ. */
export function DayPage() {
  const { say } = useHospitalWords()
  const { institutionId } = useCounter()
  const { day = '' } = useParams()
  const title = say('month.dayTitle', { day })
  usePageTitle(title)
  const books = useLoaded(`day/${day}`, (api) =>
    api.get('/api/v1/institutions/{institutionId}/days/{day}', { path: { institutionId, day } }),
  )
  return (
    <>
      <p>
        <Link to="/days">← {say('month.backToDays')}</Link>
      </p>
      <h1>{title}</h1>
      <WhenLoaded loaded={books}>
        {({ totals, lines }) => (
          <>
            <CompareForm institutionId={institutionId} day={day} agency={totals} />
            <WideTable label={say('month.lines')}>
              <table>
                <caption>{say('month.lines')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say('month.settlement')}</th>
                    {MONEY.map((name) => (
                      <th key={name} scope="col" className="money">
                        {say(`month.${name}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line) => (
                    <tr key={line.settlementId}>
                      <th scope="row">
                        <code>{line.settlementId}</code>
                      </th>
                      {MONEY.map((name) => (
                        <td key={name} className="money">
                          {grouped(line[name])}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          </>
        )}
      </WhenLoaded>
    </>
  )
}
