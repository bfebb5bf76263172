import { CARES, CATEGORIES, FILING_REASONS, filingGuide, valueWord } from '@yibao/engine'
import { useMemo } from 'react'
import { useWords } from '../../i18n/i18n.ts'
import type { WordKey } from '../../i18n/words.ts'
import { ChoiceField } from '../../shell/fields/choice-field.tsx'
import { SelectField } from '../../shell/fields/select-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { PlaceField } from '../place-field.tsx'
import { policies } from '../policies.ts'
import { useHashFields } from '../use-hash-fields.ts'
import { GuideView } from './guide-view.tsx'
import './filing.css'

const FIELDS = ['region', 'to', 'reason', 'from', 'care', 'category'] as const

const REASON_HINTS: Readonly<Record<keyof typeof FILING_REASONS, WordKey>> = {
  retirement: 'filing.retirementHint',
  residence: 'filing.residenceHint',
  work: 'filing.workHint',
  referral: 'filing.referralHint',
  emergency: 'filing.emergencyHint',
  travel: 'filing.travelHint',
}
const REASONS = Object.keys(REASON_HINTS) as readonly (keyof typeof FILING_REASONS)[]

export function FilingPage({ today }: { readonly today: string }) {
  const { say, lang } = useWords()
  usePageTitle(say('filing.title'))
  const [fields, change] = useHashFields(FIELDS)
  const { region, to, reason, from, care, category } = fields
  const guide = useMemo(() => {
    if (region === '' || to === '' || reason === '') return null
    return filingGuide(policies, {
      region,
      to,
      reason,
      on: today,
      from: from || null,
      care: care || null,
      category: category || null,
    })
  }, [region, to, reason, from, care, category, today])
  const words = (set: 'care' | 'category', values: readonly string[]) =>
    values.map((value) => ({ value, label: valueWord(set, value, lang) }))
  return (
    <div className="estimator">
      <header className="page-head">
        <h1>{say('filing.title')}</h1>
        <p className="lead">{say('filing.lead')}</p>
      </header>
      <form className="ask question" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          id="region"
          label={say('filing.home')}
          value={region}
          options={policies.regions.map((one) => ({ value: one.region, label: one.name[lang] }))}
          onChange={(value) => change({ region: value })}
        />
        <PlaceField id="to" label={say('filing.to')} value={to} onChange={(value) => change({ to: value })} />
        <ChoiceField
          id="reason"
          label={say('filing.reason')}
          value={reason}
          options={REASONS.map((value) => ({
            value,
            label: FILING_REASONS[value][lang],
            hint: say(REASON_HINTS[value]),
          }))}
          onChange={(value) => change({ reason: value })}
        />
        <div className="pair">
          <SelectField
            id="care"
            label={say('filing.care')}
            optional
            value={care}
            empty={say('filing.careUntold')}
            options={words('care', CARES)}
            onChange={(value) => change({ care: value })}
          />
          <SelectField
            id="category"
            label={say('filing.category')}
            optional
            value={category}
            empty={say('filing.untold')}
            options={words('category', CATEGORIES)}
            onChange={(value) => change({ category: value })}
          />
        </div>
        <TextField
          id="from"
          kind="date"
          label={say('filing.from')}
          optional
          value={from || today}
          onChange={(value) => change({ from: value })}
        />
      </form>
      <section className="answer" aria-live="polite">
        {guide === null && <NothingAsked />}
        {guide?.ok && <GuideView guide={guide.value} />}
        {guide?.ok === false && (
          <div className="sentence not-payable">
            {guide.problems.map(({ code, message, remedy }) => (
              <div key={code}>
                <p className="headline">{message[lang]}</p>
                <p>{remedy[lang]}</p>
              </div>
            ))}
          </div>
        )}
      </section>
    </div>
  )
}

const EXAMPLES: readonly { readonly name: WordKey; readonly link: string }[] = [
  { name: 'filing.exampleRetired', link: '#region=210200&to=110000&reason=retirement&category=retired' },
  { name: 'filing.exampleTravel', link: '#region=210300&to=210100&reason=travel' },
  { name: 'filing.exampleEmergency', link: '#region=440300&to=420100&reason=emergency' },
]

function NothingAsked() {
  const { say } = useWords()
  return (
    <div className="sentence empty">
      <p className="headline">{say('filing.emptyTitle')}</p>
      <p>{say('filing.emptyLead')}</p>
      <ul className="examples">
        {EXAMPLES.map(({ name, link }) => (
          <li key={name}>
            <a href={link}>{say(name)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
