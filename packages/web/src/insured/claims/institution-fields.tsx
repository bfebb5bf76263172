import { LEVELS } from '@yibao/engine'
import { done } from '../../office/api/problem.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { wordFor } from '../../office/words/word-for.ts'
import { PlaceField } from '../../public/place-field.tsx'
import { SelectField } from '../../shell/fields/select-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useInsuredWords } from '../words.ts'
import { type ClaimDraft, OTHER } from './claim-draft.ts'

type InstitutionFieldsProps = {
  readonly draft: ClaimDraft
  readonly onChange: (change: Partial<ClaimDraft>) => void
  readonly errorsOf: (...paths: readonly string[]) => readonly string[]
}

/** Where the care was: a designated institution of the place, or another one by its name and level. */
export function InstitutionFields({ draft, onChange, errorsOf }: InstitutionFieldsProps) {
  const { say, lang } = useInsuredWords()
  const { place, institution } = draft
  const found = useLoaded(`institutions/${place}`, async (api) =>
    place === ''
      ? done({ institutions: [], next: null })
      : api.get('/api/v1/institutions', { query: { region: place, limit: '100' } }),
  )
  const known = found.value?.institutions ?? []
  return (
    <>
      <PlaceField
        id="place"
        label={say('claims.place')}
        value={place}
        onChange={(code) => onChange({ place: code, institution: '' })}
        errors={errorsOf('place', 'institution.place')}
      />
      {place !== '' && (
        <SelectField
          id="institution"
          label={say('claims.institution')}
          value={institution}
          options={[
            ...known.map(({ institutionId, name }) => ({ value: institutionId, label: name })),
            { value: OTHER, label: say('claims.institutionOther') },
          ]}
          onChange={(code) => onChange({ institution: code })}
          errors={errorsOf('institution', 'institution.code')}
        />
      )}
      {institution === OTHER && (
        <>
          <TextField
            id="name"
            label={say('claims.institutionName')}
            hint={say('claims.institutionNameHint')}
            value={draft.name}
            onChange={(name) => onChange({ name })}
            errors={errorsOf('institution.name')}
          />
          <SelectField
            id="level"
            label={say('claims.level')}
            value={draft.level}
            options={LEVELS.map((level) => ({ value: level, label: wordFor('level', level, lang) }))}
            onChange={(level) => onChange({ level })}
            errors={errorsOf('institution.level')}
          />
        </>
      )}
    </>
  )
}
