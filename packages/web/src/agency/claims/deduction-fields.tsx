import type { Deduction } from '../../office/claim/dossier.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../words.ts'

/** What is taken out of the bill, as it is being written: a line by its number, or an amount. */
export type DraftDeduction = {
  readonly key: number
  readonly line: string
  readonly amount: string
  readonly why: string
}

type DeductionFieldsProps = {
  readonly value: readonly DraftDeduction[]
  readonly onChange: (value: readonly DraftDeduction[]) => void
  /** What is wrong with a part of the deduction of that place. */
  readonly errorsOf: (place: number, part: 'line' | 'amount' | 'why') => readonly string[]
}

/** Something was written that is no number of a line: it would be left out, and the amount deducted in its stead. */
export const isNoLine = (line: string): boolean => line.trim() !== '' && !/^\d+$/.test(line.trim())

/** As they are sent. */
export const deductionsOf = (drafts: readonly DraftDeduction[]) =>
  drafts.map(({ line, amount, why }) => ({
    line: /^\d+$/.test(line.trim()) ? Number(line.trim()) : null,
    amount: amount.trim() === '' ? null : amount.trim(),
    why: why.trim(),
  }))

/** Those of an opinion that was sent back, to be gone on with. */
export const draftsOf = (deductions: readonly Deduction[]): readonly DraftDeduction[] =>
  deductions.map(({ line, amount, why }, i) => ({
    key: i + 1,
    line: line === null ? '' : String(line),
    amount: amount ?? '',
    why,
  }))

/** Deductions from the bill, which the person bears: each with its reason. */
export function DeductionFields({ value, onChange, errorsOf }: DeductionFieldsProps) {
  const { say } = useAgencyWords()
  const change = (key: number, part: Partial<DraftDeduction>): void =>
    onChange(value.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const next = Math.max(0, ...value.map(({ key }) => key)) + 1
  return (
    <fieldset className="field">
      <legend>{say('claims.deductions')}</legend>
      <p className="hint">{say('claims.deductionsHint')}</p>
      {value.map(({ key, line, amount, why }, i) => (
        <div key={key} className="deduction">
          <TextField
            id={`line-${key}`}
            kind="number"
            label={say('claims.deductionLine')}
            value={line}
            onChange={(text) => change(key, { line: text })}
            errors={isNoLine(line) ? [say('claims.lineNotNumber')] : errorsOf(i, 'line')}
          />
          <TextField
            id={`amount-${key}`}
            kind="amount"
            label={say('claims.deductionAmount')}
            value={amount}
            onChange={(text) => change(key, { amount: text })}
            errors={errorsOf(i, 'amount')}
          />
          <TextField
            id={`deduction-why-${key}`}
            label={say('claims.deductionWhy')}
            value={why}
            onChange={(text) => change(key, { why: text })}
            errors={errorsOf(i, 'why')}
          />
          <button type="button" className="quiet" onClick={() => onChange(value.filter((one) => one.key !== key))}>
            {say('claims.deductionRemove')}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="secondary"
        onClick={() => onChange([...value, { key: next, line: '', amount: '', why: '' }])}
      >
        {say('claims.deductionAdd')}
      </button>
    </fieldset>
  )
}
