import { Link } from 'react-router'
import { grouped } from '../../../public/amounts.ts'
import { WideTable } from '../../../shell/wide-table.tsx'
import { useInsuredWords } from '../../words.ts'
import { useWhoIs } from '../relatives.ts'
import type { Bond } from '../use-account.ts'
import { toldAs } from './told-as.ts'
import type { Movement } from './use-movements.ts'

type MovementsTableProps = { readonly movements: readonly Movement[]; readonly bonds: readonly Bond[] }

/** Movements, one a row, each with what it belongs to. */
export function MovementsTable({ movements, bonds }: MovementsTableProps) {
  const { say } = useInsuredWords()
  const whoIs = useWhoIs(bonds)
  return (
    <WideTable label={say('account.movements')}>
      <table className="movements">
        <thead>
          <tr>
            <th scope="col">{say('account.day')}</th>
            <th scope="col">{say('account.what')}</th>
            <th scope="col" className="money">
              {say('account.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {movements.map((movement) => (
            <tr key={`${movement.ref} ${movement.reason} ${movement.amount}`}>
              <th scope="row" className="whole">
                {movement.bookedOn}
              </th>
              <td>
                {say(toldAs(movement), { who: movement.sharing ? whoIs(movement.sharing) : say('account.someone') })}
                <BillLink movement={movement} />
              </td>
              <td className="money">{signed(movement.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function BillLink({ movement: { reason, ref, bookedOn: day } }: { readonly movement: Movement }) {
  const { say } = useInsuredWords()
  if (reason !== 'settlement' && reason !== 'reversal') return null
  return (
    <small className="under">
      <Link to={`/bills/${ref}`} aria-label={say('account.openBillOf', { day })}>
        {say('account.openBill')}
      </Link>
    </small>
  )
}

/** `+100.00` came in, `−100.00` went out. */
const signed = (amount: string): string =>
  amount.startsWith('-') ? `−${grouped(amount.slice(1))}` : `+${grouped(amount)}`
