import { SHOWN_DOCUMENTS } from '../../office/words/shown-documents.ts'
import { SelectField } from '../../shell/fields/select-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../words.ts'

export type Document = { readonly idType: string; readonly idNumber: string }

/** One spelling of a number as it is sent: in the body, never in an address. */
export const tidyNumber = (written: string): string => written.replace(/\s/g, '').toUpperCase()

type DocumentFieldsProps = {
  readonly value: Document
  readonly onChange: (change: Partial<Document>) => void
  readonly errors: readonly string[]
}

/** The document that somebody shows. */
export function DocumentFields({ value, onChange, errors }: DocumentFieldsProps) {
  const { say, lang } = useAgencyWords()
  return (
    <div className="pair">
      <SelectField
        id="idType"
        label={say('people.idType')}
        value={value.idType}
        options={SHOWN_DOCUMENTS.map(({ code, name }) => ({ value: code, label: name[lang] }))}
        empty={null}
        onChange={(idType) => onChange({ idType })}
      />
      <TextField
        id="idNumber"
        label={say('people.idNumber')}
        value={value.idNumber}
        onChange={(idNumber) => onChange({ idNumber })}
        errors={errors}
      />
    </div>
  )
}
