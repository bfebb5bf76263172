import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { BillsTable } from '../bills/bills-table.tsx'
import { useBills } from '../bills/use-bills.ts'
import { useInsuredWords } from '../words.ts'
import { Card } from './card.tsx'

/** The last three bills. */
export function BillsCard() {
  const { say } = useInsuredWords()
  const bills = useBills('3')
  return (
    <Card id="bills" title={say('overview.bills')} to="/bills" page={say('bills.title')}>
      <WhenLoaded loaded={bills}>
        {({ settlements }) =>
          settlements.length === 0 ? <p>{say('overview.billsNone')}</p> : <BillsTable bills={settlements} />
        }
      </WhenLoaded>
    </Card>
  )
}
