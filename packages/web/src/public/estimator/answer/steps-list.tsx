import type { Answer, Step } from '@yibao/engine'
import { useState } from 'react'
import { useWords } from '../../../i18n/i18n.ts'
import { grouped } from '../../amounts.ts'
import { CitationLine } from '../../citation.tsx'
import type { Confidence } from '../../confidence.ts'
import { ConfidenceBadge } from '../../confidence-badge.tsx'

/** Sums over a figure that nobody knows are no sums. */
const SUMS: readonly string[] = ['pooledFund', 'fundTotal', 'personTotal']

/** The arithmetic, step by step; the grounds of a step open under it. */
export function StepsList({ answer }: { readonly answer: Answer }) {
  const { say } = useWords()
  const [all, setAll] = useState(false)
  const isUnknown = answer.status === 'not-established'
  const steps = isUnknown ? answer.steps.filter(({ id }) => !SUMS.includes(id)) : answer.steps
  return (
    <section className="steps">
      <div className="heading-row">
        <h3>{say('estimator.steps')}</h3>
        <button type="button" className="quiet" onClick={() => setAll(!all)}>
          {say(all ? 'estimator.closeAll' : 'estimator.openAll')}
        </button>
      </div>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <StepLine step={step} open={all} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function StepLine({ step, open }: { readonly step: Step; readonly open: boolean }) {
  const { say } = useWords()
  const amount = step.amount === null ? null : grouped(step.amount)
  const line = (
    <>
      <span className="step-label">{step.label}</span>
      <strong className={amount === null ? 'money unknown' : 'money'}>{amount ?? say('estimator.unknown')}</strong>
      {step.formula !== amount && <span className="formula">{step.formula}</span>}
    </>
  )
  // Mere arithmetic has no grounds to open.
  if (step.source === null) return <div className="step">{line}</div>
  return (
    <details className="step" open={open}>
      <summary>
        {line}
        <ConfidenceBadge confidence={step.confidence as Confidence} />
      </summary>
      <p className="grounds">
        <CitationLine source={step.source} />
        <code>{step.rule}</code>
      </p>
    </details>
  )
}
