import { LEVELS } from '@yibao/engine'
import type { Api } from '../../office/api/client.ts'
import { done, type Outcome } from '../../office/api/problem.ts'
import type { AnswerOf } from '../../office/api/routes.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
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
    place === '' ? done([]) : institutionsOf(api, place),
  )
  const known = found.value ?? []
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
      <WhenLoaded loaded={found}>{() => null}</WhenLoaded>
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

type Institution = AnswerOf<'/api/v1/institutions', 'get'>['institutions'][number]

/** Every designated institution of a place: whoever is not in the list is claimed for by name. */
async function institutionsOf(api: Api, region: string): Promise<Outcome<readonly Institution[]>> {
  const all: Institution[] = []
  for (let after: string | null = null; ; ) {
    const query: { region: string; limit: string; after?: string } = { region, limit: '100' }
    if (after !== null) query.after = after
    const page = await api.get('/api/v1/institutions', { query })
    if (page.kind !== 'done') return page
    all.push(...page.value.institutions)
    after = page.value.next
    if (after === null) return done(all)
  }
}
