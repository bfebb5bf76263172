import { grouped } from '../../../public/amounts.ts'
import { WideTable } from '../../../shell/wide-table.tsx'
import { useAgencyWords } from '../../words.ts'
import type { Declaration } from './declaration.ts'

/** What a review deducts, settlement by settlement. */
export function Deducted({ deductions }: Pick<Declaration, 'deductions'>) {
  const { say } = useAgencyWords()
  return (
    <section aria-labelledby="deductions">
      <h2 id="deductions">{say('clearing.deductions')}</h2>
      {deductions.length === 0 ? (
        <p>{say('clearing.noDeductions')}</p>
      ) : (
        <WideTable label={say('clearing.deductions')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('clearing.settlement')}</th>
                <th scope="col">{say('clearing.why')}</th>
                <th scope="col" className="money">
                  {say('clearing.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {deductions.map(({ settlementId, reason, amount }) => (
                <tr key={settlementId}>
                  <th scope="row">
                    <code>{settlementId}</code>
                  </th>
                  <td className="reason">{reason}</td>
                  <td className="money">{grouped(amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  )
}
