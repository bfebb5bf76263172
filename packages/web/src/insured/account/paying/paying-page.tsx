import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { EmptyState } from '../../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../../office/parts/when-loaded.tsx'
import { usePageTitle } from '../../../shell/page-title.ts'
import { useInsuredWords } from '../../words.ts'
import { useWhoIs } from '../relatives.ts'
import type { Bond } from '../use-account.ts'
import { usePayableBond } from './use-payable-bond.ts'

export type Payable = { readonly bond: Bond; readonly who: string; readonly balance: string }

type PayingPageProps = {
  readonly title: string
  readonly lead: string
  readonly children: (payable: Payable) => ReactNode
}

/** A page on which money goes to the relative of the bond in the address; says so where nothing is shared with them. */
export function PayingPage({ title, lead, children }: PayingPageProps) {
  const { say } = useInsuredWords()
  const { account, payableIn } = usePayableBond()
  const whoIs = useWhoIs(account.value?.bonds ?? [])
  usePageTitle(title)
  return (
    <>
      <h1>{title}</h1>
      <p>
        <Link to="/account">{say('account.back')}</Link>
      </p>
      <WhenLoaded loaded={account}>
        {(value) => {
          const bond = payableIn(value)
          return bond === null ? (
            <EmptyState title={say('account.notShared')}>
              <p>{say('account.notSharedNext')}</p>
            </EmptyState>
          ) : (
            <>
              <p>{lead}</p>
              {children({ bond, who: whoIs(bond), balance: value.balance })}
            </>
          )
        }}
      </WhenLoaded>
    </>
  )
}
