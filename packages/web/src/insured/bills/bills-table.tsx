import { Link } from 'react-router'
import { wordFor } from '../../office/words/word-for.ts'
import { grouped } from '../../public/amounts.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useInsuredWords } from '../words.ts'
import { BillState } from './bill-state.tsx'
import type { Bill } from './use-bills.ts'

/** Bills, one a row, each with the way to its explanation. */
export function BillsTable({ bills }: { readonly bills: readonly Bill[] }) {
  const { say, lang } = useInsuredWords()
  return (
    <WideTable label={say('bills.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('bills.when')}</th>
            <th scope="col">{say('bills.where')}</th>
            <th scope="col" className="money roomy">
              {say('bills.total')}
            </th>
            <th scope="col" className="money roomy">
              {say('bills.fund')}
            </th>
            <th scope="col" className="money">
              {say('bills.own')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {bills.map(({ settlementId, settledOn, care, state, institutionName, amounts }) => (
            <tr key={settlementId}>
              <th scope="row" className="whole">
                {settledOn}
              </th>
              <td>
                {wordFor('care', care, lang)} <BillState state={state} />
                {institutionName && <small className="under">{institutionName}</small>}
              </td>
              <td className="money roomy">{grouped(amounts.total)}</td>
              <td className="money roomy">{grouped(amounts.fundTotal)}</td>
              <td className="money">{grouped(amounts.personTotal)}</td>
              <td className="whole">
                <Link to={`/bills/${settlementId}`} aria-label={say('bills.openOf', { day: settledOn })}>
                  {say('bills.open')}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
