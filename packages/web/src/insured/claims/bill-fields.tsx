import { TextField } from '../../shell/fields/text-field.tsx'
import { useInsuredWords } from '../words.ts'
import type { ClaimDraft, DraftInvoice } from './claim-draft.ts'

type BillFieldsProps = {
  readonly draft: ClaimDraft
  readonly onChange: (change: Partial<ClaimDraft>) => void
  readonly errorsOf: (...paths: readonly string[]) => readonly string[]
}

const PARTS = [
  ['outOfCatalogue', 'claims.outOfCatalogue'],
  ['overLimit', 'claims.overLimit'],
  ['preSelfPay', 'claims.preSelfPay'],
] as const

/** How much it was: the total, what its own list says of it, and the invoices that add up to it. */
export function BillFields({ draft, onChange, errorsOf }: BillFieldsProps) {
  const { say } = useInsuredWords()
  const { invoices } = draft
  const yuan = say('shell.yuan')
  const change = (key: number, part: Partial<DraftInvoice>): void =>
    onChange({ invoices: invoices.map((one) => (one.key === key ? { ...one, ...part } : one)) })
  const next = Math.max(...invoices.map(({ key }) => key)) + 1
  return (
    <>
      <TextField
        id="total"
        kind="amount"
        suffix={yuan}
        label={say('claims.total')}
        value={draft.total}
        onChange={(total) => onChange({ total })}
        errors={errorsOf('bill.total', 'bill.parts.total')}
      />
      <fieldset className="field">
        <legend>{say('claims.parts')}</legend>
        <p className="hint">{say('claims.partsHint')}</p>
        <div className="pair">
          {PARTS.map(([part, label]) => (
            <TextField
              key={part}
              id={part}
              kind="amount"
              suffix={yuan}
              optional
              label={say(label)}
              value={draft[part]}
              onChange={(value) => onChange({ [part]: value })}
              errors={errorsOf(`bill.${part}`, `bill.parts.${part}`)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="field">
        <legend>{say('claims.invoices')}</legend>
        <p className="hint">{say('claims.invoicesHint')}</p>
        {errorsOf('invoices').map((error) => (
          <p key={error} className="error">
            {error}
          </p>
        ))}
        {invoices.map(({ key, number, issuedOn, amount }, i) => (
          <div key={key} className="invoice">
            <TextField
              id={`number-${key}`}
              label={say('claims.invoiceNumber')}
              value={number}
              onChange={(text) => change(key, { number: text })}
              errors={errorsOf(`invoices[${i}].number`)}
            />
            <TextField
              id={`issued-${key}`}
              kind="date"
              label={say('claims.issuedOn')}
              value={issuedOn}
              onChange={(text) => change(key, { issuedOn: text })}
              errors={errorsOf(`invoices[${i}].issuedOn`)}
            />
            <TextField
              id={`amount-${key}`}
              kind="amount"
              suffix={yuan}
              label={say('claims.invoiceAmount')}
              value={amount}
              onChange={(text) => change(key, { amount: text })}
              errors={errorsOf(`invoices[${i}].amount`)}
            />
            {invoices.length > 1 && (
              <button
                type="button"
                className="quiet"
                onClick={() => onChange({ invoices: invoices.filter((one) => one.key !== key) })}
              >
                {say('claims.invoiceRemove')}
              </button>
            )}
          </div>
        ))}
        <button
          type="button"
          className="secondary"
          onClick={() => onChange({ invoices: [...invoices, { key: next, number: '', issuedOn: '', amount: '' }] })}
        >
          {say('claims.invoiceAdd')}
        </button>
      </fieldset>
    </>
  )
}
