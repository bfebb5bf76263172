import { type FormEvent, useState } from 'react'
import { useAct } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { grouped } from '../../../public/amounts.ts'
import { showField } from '../../../shell/show-field.ts'
import { useSelf } from '../../overview/use-self.ts'
import { useInsuredWords } from '../../words.ts'
import { DoneBox } from '../done-box.tsx'
import { useFirstWrong } from '../first-wrong.ts'
import { inChina } from '../until.ts'
import { ACCOUNT, type Transfer } from '../use-account.ts'
import { AmountField } from './amount-field.tsx'
import { ConfirmPayment } from './confirm-payment.tsx'
import type { Payable } from './paying-page.tsx'
import { typedAmount } from './typed-amount.ts'

const FIELDS = [{ path: 'amount', id: 'amount' }]

type Body = { readonly bondId: string; readonly amount: string }
type Sent = Pick<Transfer, 'amount' | 'returnsAt'>

/** How much, asked once more before it goes, and what happens next. */
export function SendForm({ payable: { bond, who, balance } }: { readonly payable: Payable }) {
  const { say } = useInsuredWords()
  const path = useSelf()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const [asking, setAsking] = useState(false)
  const [sent, setSent] = useState<Sent | null>(null)
  const send = useAct(`send/${bond.bondId}`, (api, body: Body, key) =>
    api.post(`${ACCOUNT}/transfers`, { path, body, key }),
  )
  useFirstWrong(send.problems, FIELDS, asking)
  const amount = typedAmount(typed)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setWrong(amount === null)
    setAsking(amount !== null)
    if (amount === null) showField('amount')
  }
  const confirm = async (): Promise<void> => {
    if (amount === null) return
    const done = await send.run({ bondId: bond.bondId, amount })
    setAsking(false)
    if (done !== null) setSent(done)
  }
  if (sent)
    return (
      <DoneBox about={sent.returnsAt}>
        <h2>{say('account.sent', { amount: grouped(sent.amount) })}</h2>
        <p>{say('account.sentNext', { who, until: inChina(sent.returnsAt) })}</p>
      </DoneBox>
    )
  return (
    <>
      <form onSubmit={submit}>
        <h2>{say('account.sendTo', { who })}</h2>
        <AmountField
          value={typed}
          onChange={(value) => {
            setTyped(value)
            setWrong(false)
            send.clear()
          }}
          wrong={wrong}
          problems={send.problems}
          hint={say('account.availableHint', { balance: grouped(balance) })}
        />
        {!asking && <ActProblems act={send} fields={['amount']} />}
        <div className="buttons">
          <button type="submit" disabled={send.busy}>
            {say('account.sendButton')}
          </button>
        </div>
      </form>
      {asking && amount !== null && (
        <ConfirmPayment
          title={say('account.sendTitle')}
          action={say('account.sendButton')}
          who={who}
          amount={amount}
          balance={balance}
          means={say('account.sendSure')}
          busy={send.busy}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
