import { type FormEvent, type ReactNode, useState } from 'react'
import type { Act } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { grouped } from '../../../public/amounts.ts'
import { showField } from '../../../shell/show-field.ts'
import { useInsuredWords } from '../../words.ts'
import { useFirstWrong } from '../first-wrong.ts'
import { AmountField } from './amount-field.tsx'
import { ConfirmPayment } from './confirm-payment.tsx'
import type { Payable } from './paying-page.tsx'
import { typedAmount } from './typed-amount.ts'

type PayFormProps<Done> = {
  readonly payable: Payable
  readonly title: string
  /** What the button does, and what is asked before it does. */
  readonly action: string
  readonly asks: string
  /** What becomes of the money. */
  readonly means: string
  /** Pays an amount in yuan. */
  readonly act: Act<string, Done>
  /** Paths of the request that have a field, in the order in which they stand; `amount` is the last. */
  readonly fields: readonly string[]
  readonly onDone: (done: Done) => void
  /** Fields before the amount. */
  readonly children?: ReactNode
}

/** How much, asked once more before it leaves the account. */
export function PayForm<Done>(props: PayFormProps<Done>) {
  const { payable, title, action, asks, means, act, fields, onDone, children } = props
  const { say } = useInsuredWords()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const [asking, setAsking] = useState(false)
  useFirstWrong(
    act.problems,
    fields.map((path) => ({ path, id: path })),
    asking,
  )
  const { who, balance } = payable
  const amount = typedAmount(typed)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setWrong(amount === null)
    setAsking(amount !== null)
    if (amount === null) showField('amount')
  }
  const confirm = async (): Promise<void> => {
    if (amount === null) return
    const done = await act.run(amount)
    setAsking(false)
    if (done !== null) onDone(done)
  }
  return (
    <>
      <form onSubmit={submit}>
        <h2>{title}</h2>
        {children}
        <AmountField
          value={typed}
          onChange={(value) => {
            setTyped(value)
            setWrong(false)
            act.clear()
          }}
          wrong={wrong}
          problems={act.problems}
          hint={say('account.availableHint', { balance: grouped(balance) })}
        />
        {!asking && <ActProblems act={act} fields={fields} />}
        <div className="buttons">
          <button type="submit" disabled={act.busy}>
            {action}
          </button>
        </div>
      </form>
      {asking && amount !== null && (
        <ConfirmPayment
          title={asks}
          action={action}
          who={who}
          amount={amount}
          balance={balance}
          means={means}
          busy={act.busy}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
