import { useState } from 'react'
import { DoneBox } from '../../office/parts/done-box.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { useInsuredWords } from '../words.ts'
import { BalanceCard } from './balance-card.tsx'
import { BondsSection } from './bonds/bonds-section.tsx'
import { LatestMovements } from './movements/latest-movements.tsx'
import { useAccount } from './use-account.ts'
import { SentTransfers } from './waiting/sent-transfers.tsx'
import { WaitingSection } from './waiting/waiting-section.tsx'

/** What is on the account, what waits for an answer, whom it is shared with, and what moved last. */
export function AccountPage() {
  const { say } = useInsuredWords()
  const account = useAccount()
  const [done, setDone] = useState<readonly string[]>([])
  usePageTitle(say('account.title'))
  const onDone = (told: string): void => {
    setDone([...done, told])
    account.again()
  }
  const told = done.at(-1)
  return (
    <>
      <h1>{say('account.title')}</h1>
      <p>{say('account.lead')}</p>
      {told && (
        <DoneBox about={`${done.length}`}>
          <p>{told}</p>
        </DoneBox>
      )}
      <WhenLoaded loaded={account}>
        {(value) => (
          <>
            <WaitingSection account={value} onDone={onDone} />
            <BalanceCard account={value} />
            <SentTransfers account={value} />
            <BondsSection account={value} onDone={onDone} />
            <LatestMovements bonds={value.bonds} version={done.length} />
          </>
        )}
      </WhenLoaded>
    </>
  )
}
