import { ITEMS, valueWord } from '@yibao/engine'
import { useWords } from '../../../i18n/i18n.ts'
import { TextField } from '../../../shell/fields/text-field.tsx'
import type { FormPartProps } from '../form/form-part.ts'

const PARTS = ['outOfCatalogue', 'overLimit', 'preSelfPay'] as const

/** What of the total the benefit does not look at, and items with a ratio of their own. With fee lines all of it is computed. */
export function BillFields({ form, change, errorsOf }: FormPartProps) {
  const { say, lang } = useWords()
  const byLines = form.lines.length > 0
  return (
    <>
      <p className="hint">{byLines ? say('estimator.totalWithLines') : say('estimator.partsHint')}</p>
      {PARTS.map((field) => (
        <TextField
          key={field}
          id={field}
          kind="amount"
          label={say(`estimator.${field}`)}
          suffix={say('shell.yuan')}
          value={form[field]}
          disabled={byLines}
          errors={errorsOf(field)}
          onChange={(amount) => change({ [field]: amount })}
        />
      ))}
      <fieldset className="row-group" id="items" tabIndex={-1}>
        <legend>{say('estimator.items')}</legend>
        {errorsOf('items').map((error) => (
          <p className="error" key={error}>
            {error}
          </p>
        ))}
        {ITEMS.map((item) => (
          <TextField
            key={item}
            id={`items.${item}`}
            kind="amount"
            label={valueWord('item', item, lang)}
            suffix={say('shell.yuan')}
            value={form.items[item] ?? ''}
            disabled={byLines}
            errors={errorsOf(`items.${item}`)}
            onChange={(amount) => change({ items: { ...form.items, [item]: amount } })}
          />
        ))}
      </fieldset>
    </>
  )
}
