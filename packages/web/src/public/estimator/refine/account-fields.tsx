import { KIN, valueWord } from '@yibao/engine'
import { useWords } from '../../../i18n/i18n.ts'
import { SelectField } from '../../../shell/fields/select-field.tsx'
import { TextField } from '../../../shell/fields/text-field.tsx'
import type { SharedFields } from '../form/form.ts'
import type { FormPartProps } from '../form/form-part.ts'

/** The own account, and relatives' accounts that may be shared. */
export function AccountFields({ form, change, errorsOf }: FormPartProps) {
  const { say, lang } = useWords()
  const put = (at: number, part: Partial<SharedFields>): void =>
    change({ shared: form.shared.map((one, i) => (i === at ? { ...one, ...part } : one)) })
  return (
    <>
      <TextField
        id="balance"
        kind="amount"
        label={say('estimator.balance')}
        suffix={say('shell.yuan')}
        value={form.balance}
        errors={errorsOf('balance')}
        onChange={(balance) => change({ balance })}
      />
      {form.shared.map(({ relation, balance }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shared accounts have no name but their place in the list
        <fieldset className="row-group" key={at}>
          <legend>{say('estimator.shared')}</legend>
          <div className="pair">
            <SelectField
              id={`shared.${at}.relation`}
              label={say('estimator.relation')}
              value={relation}
              options={KIN.map((value) => ({ value, label: valueWord('kin', value, lang) }))}
              errors={errorsOf(`shared.${at}.relation`)}
              onChange={(kin) => put(at, { relation: kin })}
            />
            <TextField
              id={`shared.${at}.balance`}
              kind="amount"
              label={say('estimator.sharedBalance')}
              suffix={say('shell.yuan')}
              value={balance}
              errors={errorsOf(`shared.${at}.balance`)}
              onChange={(amount) => put(at, { balance: amount })}
            />
          </div>
          <button
            type="button"
            className="quiet"
            onClick={() => change({ shared: form.shared.filter((_, i) => i !== at) })}
          >
            {say('estimator.remove')}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="secondary"
        onClick={() => change({ shared: [...form.shared, { relation: '', balance: '' }] })}
      >
        {say('estimator.addShared')}
      </button>
    </>
  )
}
