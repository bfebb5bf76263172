import type { Text } from '@yibao/engine'
import { useWords } from '../../../i18n/i18n.ts'
import type { WordKey } from '../../../i18n/words.ts'
import { showField } from '../../../shell/show-field.ts'
import { blankForm, type Form } from '../form/form.ts'
import { linkOf } from '../form/link.ts'
import type { FormProblems } from '../form/problems.ts'

/** Before there is an answer: what is still to be told, and examples to look at. */
export function StillToAnswer({ fields }: { readonly fields: readonly string[] }) {
  const { say } = useWords()
  return (
    <div className="sentence empty">
      <p className="headline">{say('estimator.emptyTitle')}</p>
      <p>{say('estimator.emptyLead')}</p>
      <ul className="chips">
        {fields.map((field) => (
          <li key={field}>
            <button type="button" className="chip" onClick={() => showField(field)}>
              {say(FIELD_WORDS[field] ?? 'estimator.total')}
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">{say('estimator.tryOne')}</p>
      <ul className="examples">
        {EXAMPLES.map(({ name, form }) => (
          <li key={name}>
            <a href={`#${linkOf(form)}`}>{say(name)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Everything that is wrong, at once; each leads to its field. */
export function ErrorSummary({ problems }: { readonly problems: FormProblems }) {
  const { say, lang } = useWords()
  const wrong = [...problems.wrong].flatMap(([field, texts]) =>
    texts.map((text: Text) => ({ field, text: text[lang] })),
  )
  return (
    <div role="alert">
      {wrong.length > 0 && (
        <div className="sentence wrong">
          <p className="headline">{say('estimator.problems', { count: wrong.length })}</p>
          <ul className="problems">
            {wrong.map(({ field, text }) => (
              <li key={field + text}>
                <button type="button" className="link" onClick={() => showField(field)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
          <p className="hint">{say('estimator.problemsLead')}</p>
        </div>
      )}
    </div>
  )
}

const FIELD_WORDS: Readonly<Record<string, WordKey>> = {
  home: 'estimator.home',
  scheme: 'estimator.scheme',
  plan: 'estimator.plan',
  category: 'estimator.category',
  care: 'estimator.care',
  place: 'estimator.placeOfCare',
  level: 'estimator.level',
  settledOn: 'estimator.settledOn',
  total: 'estimator.total',
}

const example = (on: string, told: Partial<Form>): Form => ({ ...blankForm(on), ...told })

const EXAMPLES: readonly { readonly name: WordKey; readonly form: Form }[] = [
  {
    name: 'estimator.exampleMother',
    form: example('2025-03-01', {
      home: '210200',
      scheme: 'employee',
      category: 'retired',
      born: '70',
      care: 'inpatient',
      place: '110000',
      level: 'level3',
      total: '50000',
    }),
  },
  {
    name: 'estimator.exampleOutpatient',
    form: example('2025-03-01', {
      home: '210200',
      scheme: 'employee',
      category: 'retired',
      care: 'outpatient',
      level: 'level3',
      total: '1500',
    }),
  },
  {
    name: 'estimator.exampleShenzhen',
    form: example('2025-06-09', {
      home: '440300',
      scheme: 'employee',
      plan: 'tier2',
      category: 'working',
      care: 'inpatient',
      place: '110000',
      level: 'level3',
      filings: [{ type: 'temporary', kind: '', region: '', from: '2025-05-20', to: '' }],
      total: '30000',
    }),
  },
  {
    name: 'estimator.exampleChild',
    form: example('2025-05-10', {
      home: '210200',
      scheme: 'resident',
      category: 'minor',
      care: 'inpatient',
      level: 'level3',
      total: '20000',
    }),
  },
]
