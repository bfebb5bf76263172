import type { Answer } from '@yibao/engine'
import { Link } from 'react-router'
import { useWords } from '../../../i18n/i18n.ts'
import type { WordKey } from '../../../i18n/words.ts'
import { grouped } from '../../amounts.ts'
import type { Form } from '../form/form.ts'
import { filingLink } from './filing-link.ts'
import type { ScenarioRow } from './scenarios.ts'

/** The engine's kinds of advice in the words of this page, and the scenario each comes from. */
const KINDS: Readonly<Record<string, { readonly word: WordKey; readonly scenario: ScenarioRow['kind'] }>> = {
  filing: { word: 'estimator.adviceFiling', scenario: 'filed' },
  referral: { word: 'estimator.adviceReferral', scenario: 'referred' },
  'long-term-filing': { word: 'estimator.adviceLongTerm', scenario: 'long-term' },
  'care-at-home': { word: 'estimator.adviceLocal', scenario: 'local' },
}

/** What would have left less to pay, best first, each with what to do for it. */
export function AdviceList({ advice, form }: { readonly advice: Answer['advice']; readonly form: Form }) {
  const { say } = useWords()
  if (advice.length === 0) return null
  return (
    <ul className="advice">
      {advice.map(({ kind, text, saves }) => {
        const known = KINDS[kind]
        const link = known ? filingLink(known.scenario, form) : null
        return (
          <li key={kind}>
            {known ? say(known.word, { amount: grouped(saves) }) : text}
            {link && (
              <>
                {' '}
                <Link to={link}>{say('estimator.howToFile')}</Link>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
