import { type ValueSet, valueWord } from '@yibao/engine'
import { useWords } from '../../../i18n/i18n.ts'
import { TextField } from '../../../shell/fields/text-field.tsx'
import { COUNTER_WORDS } from '../counter-words.ts'
import type { FormPartProps } from '../form/form-part.ts'

const POOLS = ['outpatient', 'inpatient', 'chronic'] as const
const COUNTERS = ['pooledFund', 'outpatientFund', 'catastrophicBase'] as const

/** The year's counters. Those that only an answer carries over are shown once they are told. */
export function YearFields({ form, change, errorsOf }: FormPartProps) {
  const { say, lang } = useWords()
  const pools = [...new Set([...POOLS, ...Object.keys(form.deductible)])]
  const counters = [...new Set([...COUNTERS, ...Object.keys(form.year)])]
  return (
    <>
      <p className="hint">{say('estimator.yearHint')}</p>
      <TextField
        id="stays"
        kind="number"
        label={say('estimator.stays')}
        value={form.stays}
        errors={errorsOf('stays')}
        onChange={(stays) => change({ stays })}
      />
      <fieldset className="row-group">
        <legend>{say('estimator.metDeductible')}</legend>
        {pools.map((pool) => (
          <TextField
            key={pool}
            id={`deductible.${pool}`}
            kind="amount"
            label={poolWord(pool, lang)}
            suffix={say('shell.yuan')}
            value={form.deductible[pool] ?? ''}
            errors={errorsOf(`deductible.${pool}`)}
            onChange={(amount) => change({ deductible: { ...form.deductible, [pool]: amount } })}
          />
        ))}
      </fieldset>
      <fieldset className="row-group">
        <legend>{say('estimator.counters')}</legend>
        {counters.map((counter) => (
          <TextField
            key={counter}
            id={`year.${counter}`}
            kind="amount"
            label={COUNTER_WORDS[counter]?.[lang] ?? counter}
            suffix={say('shell.yuan')}
            value={form.year[counter] ?? ''}
            errors={errorsOf(`year.${counter}`)}
            onChange={(amount) => change({ year: { ...form.year, [counter]: amount } })}
          />
        ))}
      </fieldset>
    </>
  )
}

/** `inpatient:level3` → 住院 · 三级 */
function poolWord(pool: string, lang: 'zh' | 'en'): string {
  const sets: readonly ValueSet[] = ['pool', 'level']
  return pool
    .split(':')
    .map((word, i) => valueWord(sets[i] ?? 'level', word, lang))
    .join(' · ')
}
