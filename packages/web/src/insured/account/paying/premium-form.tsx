import { useState } from 'react'
import type { AnswerOf } from '../../../office/api/routes.ts'
import { useAct } from '../../../office/api/use-act.ts'
import { DoneBox } from '../../../office/parts/done-box.tsx'
import { problemsByField } from '../../../office/problems/by-field.ts'
import { sentenceOf } from '../../../office/problems/problem-words.ts'
import { grouped } from '../../../public/amounts.ts'
import { localToday } from '../../../public/today.ts'
import { ChoiceField } from '../../../shell/fields/choice-field.tsx'
import { useSelf } from '../../overview/use-self.ts'
import { useInsuredWords } from '../../words.ts'
import { ACCOUNT } from '../use-account.ts'
import { PayForm } from './pay-form.tsx'
import type { Payable } from './paying-page.tsx'

const FIELDS = ['year', 'amount']

type Paid = AnswerOf<`${typeof ACCOUNT}/premiums`, 'post'>

/** A relative's resident premium: for which year and how much, and what happens next. */
export function PremiumForm({ payable }: { readonly payable: Payable }) {
  const { say, lang } = useInsuredWords()
  const path = useSelf()
  const { bondId } = payable.bond
  const thisYear = Number(localToday(new Date()).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [paid, setPaid] = useState<Paid | null>(null)
  const pay = useAct(`premium/${bondId}/${year}`, (api, amount: string, key) =>
    api.post(`${ACCOUNT}/premiums`, { path, body: { bondId, year, amount }, key }),
  )
  if (paid)
    return (
      <DoneBox about={paid.premiumId}>
        <h2>{say('account.premiumDone', { amount: grouped(paid.amount), year })}</h2>
        <p>{say('account.premiumNext', { balance: grouped(paid.accountBalance) })}</p>
      </DoneBox>
    )
  return (
    <PayForm
      payable={payable}
      title={say('account.premiumFor', { who: payable.who })}
      action={say('account.premiumButton')}
      asks={say('account.premiumTitle')}
      means={say('account.premiumSure')}
      act={pay}
      fields={FIELDS}
      onDone={setPaid}
    >
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
    </PayForm>
  )
}
