import { grouped } from '../../../public/amounts.ts'
import { WideTable } from '../../../shell/wide-table.tsx'
import { useAgencyWords } from '../../words.ts'
import type { Statement } from './statement.ts'

/** The settlements of a statement with what is owed for each, reversals with a minus, and their sum. */
export function StatementLines({ statement }: { readonly statement: Statement }) {
  const { say } = useAgencyWords()
  return (
    <WideTable label={say('clearing.lines')}>
      <table>
        <caption>{say('clearing.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('clearing.settlement')}</th>
            <th scope="col" className="money">
              {say('clearing.deducted')}
            </th>
            <th scope="col" className="money">
              {say('clearing.owed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {statement.lines.map(({ settlementId, owed, deducted }) => (
            <tr key={settlementId}>
              <th scope="row">
                <code>{settlementId}</code>
              </th>
              <td className="money">{grouped(deducted)}</td>
              <td className="money">{grouped(owed)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('clearing.sum')}</th>
            <td className="money">{grouped(statement.deducted)}</td>
            <td className="money">{grouped(statement.amount)}</td>
          </tr>
        </tfoot>
      </table>
    </WideTable>
  )
}
