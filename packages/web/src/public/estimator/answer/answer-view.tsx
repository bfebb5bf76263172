import type { Answer, ScenarioAnswer } from '@yibao/engine'
import { type Say, useWords } from '../../../i18n/i18n.ts'
import type { WordKey } from '../../../i18n/words.ts'
import { grouped } from '../../amounts.ts'
import { weakest } from '../../confidence.ts'
import { ConfidenceBadge } from '../../confidence-badge.tsx'
import { policies } from '../../policies.ts'
import type { FormPartProps } from '../form/form-part.ts'
import { linkOf } from '../form/link.ts'
import { AdviceList } from './advice-list.tsx'
import { AnswerActions } from './answer-actions.tsx'
import { AlternativesNote, AssumptionsNote, FilingNote, MissingNote } from './answer-notes.tsx'
import { caseWords } from './case-words.ts'
import { scenarioRows } from './scenarios.ts'
import { ScenariosTable } from './scenarios-table.tsx'
import { sentenceOf } from './sentence.ts'
import { StepsList } from './steps-list.tsx'
import { WaterfallChart } from './waterfall-chart.tsx'

type AnswerViewProps = Pick<FormPartProps, 'form' | 'change'> & { readonly scenarios: readonly ScenarioAnswer[] }

/** The answer: the sentence first, then where the money goes, what else it could be, and how it came about. */
export function AnswerView({ scenarios, form, change }: AnswerViewProps) {
  const { answer } = scenarios[0]!
  return (
    <>
      <Sentence answer={answer} scenarios={scenarios} form={form} />
      {answer.status !== 'not-established' && <WaterfallChart amounts={answer.amounts} />}
      <MissingNote missing={answer.missing} />
      <ScenariosTable scenarios={scenarios} form={form} />
      <StepsList answer={answer} />
      <FilingNote filing={answer.filing} />
      <AssumptionsNote assumptions={answer.assumptions} />
      <AlternativesNote names={answer.policy.alternatives} form={form} change={change} />
      <PolicyUsed answer={answer} />
      <AnswerActions answer={answer} form={form} change={change} />
      <p className="printed">{`${location.origin}${location.pathname}#${linkOf(form)}`}</p>
    </>
  )
}

type SentenceProps = Pick<AnswerViewProps, 'scenarios' | 'form'> & { readonly answer: Answer }

function Sentence({ answer, scenarios, form }: SentenceProps) {
  const { say, lang } = useWords()
  const { status, complete, amounts, reason } = answer
  const confidence = weakest(answer)
  // Where the funds' part is not known, what accounts and cash pay is not either.
  const byAccounts = status !== 'not-established' && amounts.cash !== amounts.personTotal
  return (
    <div className={`sentence ${status}`} id="answer-sentence">
      <p className="headline">{sentenceOf(answer, say)}</p>
      <p className="hint">{caseWords(form, policies, lang)}</p>
      {status === 'not-established' && <p>{say('estimator.notEstablishedHint')}</p>}
      {status === 'not-established' && <ButIf scenarios={scenarios} />}
      {status === 'payable' && !complete && <p>{say('estimator.paysPart')}</p>}
      {reason && <p>{reason}</p>}
      {byAccounts && <p>{accountsSentence(answer, say)}</p>}
      <AdviceList advice={answer.advice} form={form} />
      {confidence && (
        <p className="hint">
          {say('estimator.confidenceOverall')}
          <ConfidenceBadge confidence={confidence} />
        </p>
      )}
    </div>
  )
}

function accountsSentence({ amounts }: Answer, say: Say): string {
  const accounts = [amounts.account, amounts.sharedAccount].filter((amount) => amount !== '0.00').map(grouped)
  return say('estimator.fromAccount', { account: accounts.join(' + '), cash: grouped(amounts.cash) })
}

/** What can be told where the case as it is cannot: the ways that have an answer, the cheapest first. */
function ButIf({ scenarios }: { readonly scenarios: readonly ScenarioAnswer[] }) {
  const { say } = useWords()
  const known = scenarioRows(scenarios).filter((row) => row.isKnown && row.kind !== 'as-is')
  if (known.length === 0) return null
  return (
    <>
      <p>{say('estimator.but')}</p>
      <ul className="but-if">
        {known.map(({ kind, scenario }) => {
          const { personTotal, fundTotal } = scenario.answer.amounts
          const name = say(IF_WORDS[kind] ?? 'estimator.ifFiled')
          const values = { name, person: grouped(personTotal), funds: grouped(fundTotal) }
          return (
            <li key={kind}>
              {say('estimator.butIf', values)}
              {!scenario.answer.complete && <small>{say('estimator.paysPart')}</small>}
            </li>
          )
        })}
      </ul>
    </>
  )
}

const IF_WORDS: Readonly<Partial<Record<ScenarioAnswer['kind'], WordKey>>> = {
  filed: 'estimator.ifFiled',
  'long-term': 'estimator.ifLongTerm',
  referred: 'estimator.ifReferred',
  emergency: 'estimator.ifEmergency',
  local: 'estimator.ifLocal',
}

function PolicyUsed({ answer: { policy } }: { readonly answer: Answer }) {
  const { say, lang } = useWords()
  const document = policies.benefits.find(({ id }) => id === policy.benefit)
  if (document === undefined || policy.version === null) return null
  return (
    <p className="hint policy-used">
      {say('estimator.policyUsed', { name: document.name[lang], version: policy.version })}
      {policy.hash && <code>{policy.hash.slice(0, 12)}</code>}
    </p>
  )
}
