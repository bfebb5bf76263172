import { wordFor } from '../../office/words/word-for.ts'
import { grouped } from '../../public/amounts.ts'
import { useInsuredWords } from '../words.ts'
import type { Period } from './use-enrolments.ts'

/** What is on record about a period of enrolment. */
export function PeriodFacts({ period }: { readonly period: Period }) {
  const { say, lang } = useInsuredWords()
  const { scheme, category, employer, base, benefitsFrom, continuousMonths, continuousSince } = period
  return (
    <dl className="fact-list">
      <div>
        <dt>{say('enrolments.scheme')}</dt>
        <dd>{wordFor('scheme', scheme, lang)}</dd>
      </div>
      <div>
        <dt>{say('enrolments.category')}</dt>
        <dd>{wordFor('category', category, lang)}</dd>
      </div>
      {employer && (
        <div>
          <dt>{say('enrolments.employer')}</dt>
          <dd>{employer}</dd>
        </div>
      )}
      {base && (
        <div>
          <dt>{say('enrolments.base')}</dt>
          <dd>
            {grouped(base)} {say('shell.yuan')}
          </dd>
        </div>
      )}
      <div>
        <dt>{say('enrolments.benefitsFrom')}</dt>
        <dd>{benefitsFrom}</dd>
      </div>
      <div>
        <dt>{say('enrolments.continuous')}</dt>
        <dd>{say('enrolments.months', { count: continuousMonths, since: continuousSince })}</dd>
      </div>
    </dl>
  )
}
