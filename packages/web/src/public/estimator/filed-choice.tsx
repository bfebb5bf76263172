import { FILING_REASONS, valueWord } from '@yibao/engine'
import { useWords } from '../../i18n/i18n.ts'
import { ChoiceField } from '../../shell/fields/choice-field.tsx'
import type { FilingFields } from './form/form.ts'
import type { FormPartProps } from './form/form-part.ts'

/** Filings as people know them: three long-term kinds, referral, and temporary. */
const FILED_AS = ['retirement', 'residence', 'work', 'referral', 'temporary'] as const

const LONG_TERM = ['retirement', 'residence', 'work'] as const

const isLongTermKind = (word: string): word is (typeof LONG_TERM)[number] =>
  (LONG_TERM as readonly string[]).includes(word)

/** The word that stands for a filing in a choice; a long-term filing of no kind is told as such. */
export const filedAs = ({ type, kind }: Pick<FilingFields, 'type' | 'kind'>): string => (kind === '' ? type : kind)

/** The filing that a word of a choice stands for. */
export const filingFieldsOf = (word: string): Pick<FilingFields, 'type' | 'kind'> =>
  isLongTermKind(word) ? { type: 'long-term', kind: word } : { type: word, kind: '' }

export function useFiledOptions(chosen: string): readonly { readonly value: string; readonly label: string }[] {
  const { lang } = useWords()
  const options = FILED_AS.map((value) => ({
    value,
    label: isLongTermKind(value) ? FILING_REASONS[value][lang] : valueWord('filingType', value, lang),
  }))
  return chosen === 'long-term'
    ? [...options, { value: 'long-term', label: valueWord('filingType', 'long-term', lang) }]
    : options
}

/** Whether the care elsewhere was filed; more than one filing is told among the refinements. */
export function FiledChoice({ form, change }: Pick<FormPartProps, 'form' | 'change'>) {
  const { say } = useWords()
  const [first, ...others] = form.filings
  const chosen = first === undefined ? '' : filedAs(first)
  const options = useFiledOptions(chosen)
  return (
    <ChoiceField
      id="filed"
      label={say('estimator.filed')}
      hint={say('estimator.filedHint')}
      value={chosen}
      options={[{ value: '', label: say('estimator.filedNo') }, ...options]}
      onChange={(word) => {
        if (word === '') return change({ filings: [] })
        const { region = '', from = '', to = '' } = first ?? {}
        change({ filings: [{ ...filingFieldsOf(word), region, from, to }, ...others] })
      }}
    />
  )
}
