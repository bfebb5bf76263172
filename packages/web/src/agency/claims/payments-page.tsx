import { useState } from 'react'
import { Link } from 'react-router'
import type { AnswerOf } from '../../office/api/routes.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { Pager } from '../../office/parts/pager.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { grouped } from '../../public/amounts.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useAgencyWords } from '../words.ts'
import { PaymentFile } from './payment-file.tsx'

const PAYMENTS = '/api/v1/regions/{region}/claims/payments'
export type Transfers = AnswerOf<typeof PAYMENTS, 'get'>

/** Payments that the bank has not answered yet, accounts masked; and the file that the bank is given. */
export function PaymentsPage() {
  const { say } = useAgencyWords()
  const { region, role } = useMe()
  const path = { region: region ?? '' }
  const [after, setAfter] = useState<string | null>(null)
  const payments = useLoaded(`payments/${path.region}/${after}`, (api) =>
    api.get(PAYMENTS, { path, query: { limit: '50', ...(after === null ? {} : { after }) } }),
  )
  usePageTitle(say('claims.payments'))
  return (
    <>
      <p>
        <Link to="/claims">{say('claims.back')}</Link>
      </p>
      <h1>{say('claims.payments')}</h1>
      <WhenLoaded loaded={payments}>
        {({ rows, next }) =>
          rows.length === 0 && after === null ? (
            <EmptyState title={say('claims.paymentsNone')}>
              <p>{say('claims.paymentsNoneHint')}</p>
            </EmptyState>
          ) : (
            <>
              {role === 'finance' && <PaymentFile region={path.region} />}
              <TransfersTable rows={rows} />
              <Pager at={after} next={next} onTurn={setAfter} />
            </>
          )
        }
      </WhenLoaded>
    </>
  )
}

function TransfersTable({ rows }: Pick<Transfers, 'rows'>) {
  const { say } = useAgencyWords()
  return (
    <WideTable label={say('claims.payments')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('claims.payee')}</th>
            <th scope="col" className="roomy">
              {say('claims.reference')}
            </th>
            <th scope="col">{say('claims.account')}</th>
            <th scope="col" className="money">
              {say('claims.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ reference, payee, bankAccount, amount }) => (
            <tr key={reference}>
              <th scope="row" className="whole">
                {payee}
              </th>
              <td className="roomy">
                <code>{reference}</code>
              </td>
              <td className="whole">{bankAccount}</td>
              <td className="money">{grouped(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
