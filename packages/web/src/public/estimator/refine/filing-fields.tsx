import { useWords } from '../../../i18n/i18n.ts'
import { SelectField } from '../../../shell/fields/select-field.tsx'
import { TextField } from '../../../shell/fields/text-field.tsx'
import { PlaceField } from '../../place-field.tsx'
import { filedAs, filingFieldsOf, useFiledOptions } from '../filed-choice.tsx'
import type { FilingFields } from '../form/form.ts'
import type { FormPartProps } from '../form/form-part.ts'

/** The dates of the bill, and every filing with its own. */
export function FilingFieldsList({ form, change, errorsOf }: FormPartProps) {
  const { say } = useWords()
  const put = (at: number, filing: FilingFields): void =>
    change({ filings: form.filings.map((one, i) => (i === at ? filing : one)) })
  return (
    <>
      <div className="pair">
        <TextField
          id="admittedOn"
          kind="date"
          label={say('estimator.admittedOn')}
          optional
          value={form.admittedOn}
          errors={errorsOf('admittedOn')}
          onChange={(admittedOn) => change({ admittedOn })}
        />
        <TextField
          id="settledOn"
          kind="date"
          label={say('estimator.settledOn')}
          hint={say('estimator.settledOnHint')}
          value={form.settledOn}
          errors={errorsOf('settledOn')}
          onChange={(settledOn) => change({ settledOn })}
        />
      </div>
      {form.filings.map((filing, at) => (
        <FilingRow
          // Filings have no name of their own: their place in the list is it.
          // biome-ignore lint/suspicious/noArrayIndexKey: as said
          key={at}
          at={at}
          filing={filing}
          onChange={(next) => put(at, next)}
          onRemove={() => change({ filings: form.filings.filter((_, i) => i !== at) })}
          errorsOf={errorsOf}
        />
      ))}
      <button
        type="button"
        className="secondary"
        onClick={() =>
          change({ filings: [...form.filings, { type: 'temporary', kind: '', region: '', from: '', to: '' }] })
        }
      >
        {say('estimator.addFiling')}
      </button>
    </>
  )
}

type FilingRowProps = Pick<FormPartProps, 'errorsOf'> & {
  readonly at: number
  readonly filing: FilingFields
  readonly onChange: (filing: FilingFields) => void
  readonly onRemove: () => void
}

function FilingRow({ at, filing, onChange, onRemove, errorsOf }: FilingRowProps) {
  const { say } = useWords()
  const id = (field: string): string => `filings.${at}.${field}`
  const options = useFiledOptions(filedAs(filing))
  return (
    <fieldset className="row-group">
      <legend>{say('estimator.filingRow', { n: at + 1 })}</legend>
      <SelectField
        id={id('type')}
        label={say('estimator.filingType')}
        value={filedAs(filing)}
        empty={null}
        options={options}
        errors={[...errorsOf(id('type')), ...errorsOf(id('kind'))]}
        onChange={(word) => onChange({ ...filing, ...filingFieldsOf(word) })}
      />
      <PlaceField
        id={id('region')}
        label={say('estimator.filingRegion')}
        empty={say('estimator.filingSamePlace')}
        value={filing.region}
        errors={errorsOf(id('region'))}
        onChange={(region) => onChange({ ...filing, region })}
      />
      <div className="pair">
        <TextField
          id={id('from')}
          kind="date"
          label={say('estimator.filingFrom')}
          hint={say('estimator.filingFromHint')}
          value={filing.from}
          errors={errorsOf(id('from'))}
          onChange={(from) => onChange({ ...filing, from })}
        />
        <TextField
          id={id('to')}
          kind="date"
          label={say('estimator.filingTo')}
          hint={say('estimator.filingToHint')}
          value={filing.to}
          errors={errorsOf(id('to'))}
          onChange={(to) => onChange({ ...filing, to })}
        />
      </div>
      <button type="button" className="quiet" onClick={onRemove}>
        {say('estimator.remove')}
      </button>
    </fieldset>
  )
}
