import { useState } from 'react'
import { useAct } from '../../../office/api/use-act.ts'
import { DoneBox } from '../../../office/parts/done-box.tsx'
import { grouped } from '../../../public/amounts.ts'
import { useSelf } from '../../overview/use-self.ts'
import { useInsuredWords } from '../../words.ts'
import { inChina } from '../until.ts'
import { ACCOUNT, type Transfer } from '../use-account.ts'
import { PayForm } from './pay-form.tsx'
import type { Payable } from './paying-page.tsx'

type Sent = Pick<Transfer, 'amount' | 'returnsAt'>

/** Money for a relative's wallet: how much, and what happens next. */
export function SendForm({ payable }: { readonly payable: Payable }) {
  const { say } = useInsuredWords()
  const path = useSelf()
  const { bond, who } = payable
  const [sent, setSent] = useState<Sent | null>(null)
  const send = useAct(`send/${bond.bondId}`, (api, amount: string, key) =>
    api.post(`${ACCOUNT}/transfers`, { path, body: { bondId: bond.bondId, amount }, key }),
  )
  if (sent)
    return (
      <DoneBox about={sent.returnsAt}>
        <h2>{say('account.sent', { amount: grouped(sent.amount) })}</h2>
        <p>{say('account.sentNext', { who, until: inChina(sent.returnsAt) })}</p>
      </DoneBox>
    )
  return (
    <PayForm
      payable={payable}
      title={say('account.sendTo', { who })}
      action={say('account.sendButton')}
      asks={say('account.sendTitle')}
      means={say('account.sendSure')}
      act={send}
      fields={['amount']}
      onDone={setSent}
    />
  )
}
