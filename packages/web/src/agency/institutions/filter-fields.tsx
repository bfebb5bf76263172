import { LEVELS, valueWord } from '@yibao/engine'
import { PlaceField } from '../../public/place-field.tsx'
import { SelectField } from '../../shell/fields/select-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../words.ts'
import { type Filters, KINDS } from './institution.ts'

type FilterFieldsProps = { readonly filters: Filters; readonly onChange: (filters: Filters) => void }

/** By what institutions are looked for. */
export function FilterFields({ filters, onChange }: FilterFieldsProps) {
  const { say, lang } = useAgencyWords()
  const { region, name, kind, level } = filters
  return (
    <>
      <TextField
        id="name"
        kind="search"
        label={say('institutions.name')}
        hint={say('institutions.nameHint')}
        optional
        value={name}
        onChange={(next) => onChange({ ...filters, name: next })}
      />
      <PlaceField
        id="region"
        label={say('institutions.region')}
        value={region}
        empty={say('institutions.any')}
        onChange={(next) => onChange({ ...filters, region: next })}
      />
      <SelectField
        id="kind"
        label={say('institutions.kind')}
        value={kind}
        empty={say('institutions.any')}
        options={KINDS.map((one) => ({ value: one, label: say(`institutions.${one}`) }))}
        onChange={(next) => onChange({ ...filters, kind: KINDS.find((one) => one === next) ?? '' })}
      />
      <SelectField
        id="level"
        label={say('institutions.level')}
        value={level}
        empty={say('institutions.any')}
        options={LEVELS.map((one) => ({ value: one, label: valueWord('level', one, lang) }))}
        onChange={(next) => onChange({ ...filters, level: LEVELS.find((one) => one === next) ?? '' })}
      />
    </>
  )
}
