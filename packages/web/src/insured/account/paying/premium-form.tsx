import { type FormEvent, useState } from 'react'
import type { AnswerOf } from '../../../office/api/routes.ts'
import { useAct } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { problemsByField } from '../../../office/problems/by-field.ts'
import { sentenceOf } from '../../../office/problems/problem-words.ts'
import { grouped } from '../../../public/amounts.ts'
import { localToday } from '../../../public/today.ts'
import { ChoiceField } from '../../../shell/fields/choice-field.tsx'
import { showField } from '../../../shell/show-field.ts'
import { useSelf } from '../../overview/use-self.ts'
import { useInsuredWords } from '../../words.ts'
import { DoneBox } from '../done-box.tsx'
import { useFirstWrong } from '../first-wrong.ts'
import { ACCOUNT } from '../use-account.ts'
import { AmountField } from './amount-field.tsx'
import { ConfirmPayment } from './confirm-payment.tsx'
import type { Payable } from './paying-page.tsx'
import { typedAmount } from './typed-amount.ts'

const FIELDS = ['year', 'amount']
const ON_PAGE = FIELDS.map((path) => ({ path, id: path }))

type Body = { readonly bondId: string; readonly year: number; readonly amount: string }
type Paid = AnswerOf<`${typeof ACCOUNT}/premiums`, 'post'>

/** For which year and how much, asked once more before it is set aside, and what happens next. */
export function PremiumForm({ payable: { bond, who, balance } }: { readonly payable: Payable }) {
  const { say, lang } = useInsuredWords()
  const path = useSelf()
  const thisYear = Number(localToday(new Date()).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const [asking, setAsking] = useState(false)
  const [paid, setPaid] = useState<Paid | null>(null)
  const pay = useAct(`premium/${bond.bondId}`, (api, body: Body, key) =>
    api.post(`${ACCOUNT}/premiums`, { path, body, key }),
  )
  useFirstWrong(pay.problems, ON_PAGE, asking)
  const amount = typedAmount(typed)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setWrong(amount === null)
    setAsking(amount !== null)
    if (amount === null) showField('amount')
  }
  const confirm = async (): Promise<void> => {
    if (amount === null) return
    const done = await pay.run({ bondId: bond.bondId, year, amount })
    setAsking(false)
    if (done !== null) setPaid(done)
  }
  if (paid)
    return (
      <DoneBox about={paid.premiumId}>
        <h2>{say('account.premiumDone', { amount: grouped(paid.amount), year })}</h2>
        <p>{say('account.premiumNext', { balance: grouped(paid.accountBalance) })}</p>
      </DoneBox>
    )
  return (
    <>
      <form onSubmit={submit}>
        <h2>{say('account.premiumFor', { who })}</h2>
        <ChoiceField
          id="year"
          label={say('account.year')}
          errors={problemsByField(pay.problems, FIELDS)
            .at('year')
            .map((problem) => sentenceOf(problem, lang))}
          value={String(year)}
          options={[thisYear, thisYear + 1].map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(value) => {
            setYear(Number(value))
            pay.clear()
          }}
        />
        <AmountField
          value={typed}
          onChange={(value) => {
            setTyped(value)
            setWrong(false)
            pay.clear()
          }}
          wrong={wrong}
          problems={pay.problems}
          hint={say('account.availableHint', { balance: grouped(balance) })}
        />
        {!asking && <ActProblems act={pay} fields={FIELDS} />}
        <div className="buttons">
          <button type="submit" disabled={pay.busy}>
            {say('account.premiumButton')}
          </button>
        </div>
      </form>
      {asking && amount !== null && (
        <ConfirmPayment
          title={say('account.premiumTitle')}
          action={say('account.premiumButton')}
          who={who}
          amount={amount}
          balance={balance}
          means={say('account.premiumSure')}
          busy={pay.busy}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
