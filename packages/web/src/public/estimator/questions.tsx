import { CARES, CATEGORIES_OF, LEVELS, SCHEMES, type Scheme, type ValueSet, valueWord } from '@yibao/engine'
import { useWords } from '../../i18n/i18n.ts'
import { ChoiceField } from '../../shell/fields/choice-field.tsx'
import { SelectField } from '../../shell/fields/select-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { PlaceField } from '../place-field.tsx'
import { nameOf } from '../places-of-china.ts'
import { policies } from '../policies.ts'
import { FiledChoice } from './filed-choice.tsx'
import type { FormPartProps } from './form/form-part.ts'

/** Regions of which at least one benefit is on file: elsewhere no bill can be worked out. */
const REGIONS = policies.regions.filter(({ region }) => policies.benefits.some((one) => one.region === region))

const isScheme = (word: string): word is Scheme => (SCHEMES as readonly string[]).includes(word)

function useOptions() {
  const { lang } = useWords()
  return (set: ValueSet, values: readonly string[]) =>
    values.map((value) => ({ value, label: valueWord(set, value, lang) }))
}

export function WhoQuestion({ form, change, errorsOf }: FormPartProps) {
  const { say, lang } = useWords()
  const options = useOptions()
  const region = policies.regions.find((one) => one.region === form.home)
  const plans = form.scheme === 'employee' ? (region?.plans ?? []) : []
  const listed = region && !REGIONS.includes(region) ? [...REGIONS, region] : REGIONS
  return (
    <section className="question">
      <h2>
        <span className="question-number">1</span>
        {say('estimator.who')}
      </h2>
      <SelectField
        id="home"
        label={say('estimator.home')}
        hint={say('estimator.homeHint')}
        value={form.home}
        errors={errorsOf('home')}
        options={listed.map((one) => ({ value: one.region, label: one.name[lang] }))}
        onChange={(home) => change({ home, plan: '', reading: '' })}
      />
      <details className="aside">
        <summary>{say('estimator.notCovered')}</summary>
        <p>{say('estimator.notCoveredHint')}</p>
      </details>
      <ChoiceField
        id="scheme"
        label={say('estimator.scheme')}
        value={form.scheme}
        errors={errorsOf('scheme')}
        options={[
          { value: 'employee', label: say('estimator.schemeEmployee'), hint: say('estimator.schemeEmployeeHint') },
          { value: 'resident', label: say('estimator.schemeResident'), hint: say('estimator.schemeResidentHint') },
        ]}
        onChange={(scheme) => change({ scheme, category: '', plan: '' })}
      />
      {plans.length > 0 && (
        <ChoiceField
          id="plan"
          label={say('estimator.plan')}
          value={form.plan}
          errors={errorsOf('plan')}
          options={options('plan', plans)}
          onChange={(plan) => change({ plan })}
        />
      )}
      {isScheme(form.scheme) && (
        <ChoiceField
          id="category"
          label={say('estimator.category')}
          value={form.category}
          errors={errorsOf('category')}
          options={options('category', CATEGORIES_OF[form.scheme])}
          onChange={(category) => change({ category })}
        />
      )}
      <TextField
        id="born"
        label={say('estimator.born')}
        hint={say('estimator.bornHint')}
        optional
        value={form.born}
        errors={errorsOf('born')}
        onChange={(born) => change({ born })}
      />
    </section>
  )
}

export function WhereQuestion({ form, change, errorsOf }: FormPartProps) {
  const { say, lang } = useWords()
  const options = useOptions()
  const levels = policies.regions.find((one) => one.region === form.home)?.levels ?? LEVELS
  const home = form.home === '' ? '' : nameOf(policies, form.home, lang)
  return (
    <section className="question">
      <h2>
        <span className="question-number">2</span>
        {say('estimator.where')}
      </h2>
      <ChoiceField
        id="care"
        label={say('estimator.care')}
        value={form.care}
        errors={errorsOf('care')}
        options={options('care', CARES)}
        onChange={(care) => change({ care })}
      />
      <ChoiceField
        id="away"
        label={say('estimator.place')}
        value={form.place === null ? 'home' : 'away'}
        options={[
          { value: 'home', label: home ? say('estimator.atHomeIn', { place: home }) : say('estimator.atHome') },
          { value: 'away', label: say('estimator.elsewhere') },
        ]}
        onChange={(where) => change(where === 'home' ? { place: null, filings: [] } : { place: '' })}
      />
      {form.place !== null && (
        <>
          <PlaceField
            id="place"
            label={say('estimator.placeOfCare')}
            value={form.place}
            errors={errorsOf('place')}
            onChange={(place) => change({ place })}
          />
          <FiledChoice form={form} change={change} />
        </>
      )}
      <ChoiceField
        id="level"
        label={say('estimator.level')}
        hint={say('estimator.levelHint')}
        value={form.level}
        errors={errorsOf('level')}
        options={options(
          'level',
          LEVELS.filter((level) => levels.includes(level) || level === form.level),
        )}
        onChange={(level) => change({ level })}
      />
    </section>
  )
}

export function HowMuchQuestion({ form, change, errorsOf }: FormPartProps) {
  const { say } = useWords()
  return (
    <section className="question">
      <h2>
        <span className="question-number">3</span>
        {say('estimator.howMuch')}
      </h2>
      <TextField
        id="total"
        kind="amount"
        label={say('estimator.total')}
        hint={form.lines.length > 0 ? say('estimator.totalWithLines') : say('estimator.totalHint')}
        suffix={say('shell.yuan')}
        value={form.total}
        errors={errorsOf('total')}
        onChange={(total) => change({ total })}
      />
    </section>
  )
}
