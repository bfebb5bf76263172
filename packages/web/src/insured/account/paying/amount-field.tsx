import type { ApiProblem } from '../../../office/api/problem.ts'
import { problemsByField } from '../../../office/problems/by-field.ts'
import { sentenceOf } from '../../../office/problems/problem-words.ts'
import { TextField } from '../../../shell/fields/text-field.tsx'
import { useInsuredWords } from '../../words.ts'
import { accountWords } from '../account-words.ts'

type AmountFieldProps = {
  readonly value: string
  readonly onChange: (value: string) => void
  /** The reader wanted to go on with what is no amount. */
  readonly wrong: boolean
  readonly problems: readonly ApiProblem[]
  readonly hint: string
}

/** How much, with what is wrong with it: as typed, or as the server says. */
export function AmountField({ value, onChange, wrong, problems, hint }: AmountFieldProps) {
  const { say, lang } = useInsuredWords()
  const typed = {
    code: 'YB-W507',
    path: 'amount',
    message: accountWords.wrongAmount,
    remedy: accountWords.amountRemedy,
  }
  const told = problemsByField(problems, ['amount']).at('amount')
  return (
    <TextField
      id="amount"
      kind="amount"
      label={say('account.amount')}
      hint={hint}
      suffix={say('shell.yuan')}
      errors={(wrong ? [typed] : told).map((problem) => sentenceOf(problem, lang))}
      value={value}
      onChange={onChange}
    />
  )
}
