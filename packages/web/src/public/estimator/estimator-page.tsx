import { useMemo } from 'react'
import { useWords } from '../../i18n/i18n.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { engineFor } from '../policies.ts'
import { AnswerView } from './answer/answer-view.tsx'
import { ErrorSummary, StillToAnswer } from './answer/still-to-answer.tsx'
import { blankForm } from './form/form.ts'
import { caseOf } from './form/form-to-case.ts'
import { problemsByField } from './form/problems.ts'
import { HowMuchQuestion, WhereQuestion, WhoQuestion } from './questions.tsx'
import { Refinements } from './refinements.tsx'
import { ShortAnswer } from './short-answer.tsx'
import { useForm } from './use-form.ts'

export function EstimatorPage({ today }: { readonly today: string }) {
  const { say, lang } = useWords()
  usePageTitle(say('estimator.title'))
  const [form, change] = useForm(today)
  const result = useMemo(() => engineFor(form.reading).compare(caseOf(form), lang), [form, lang])
  const problems = useMemo(() => (result.ok ? null : problemsByField(result.problems, form)), [result, form])
  const errorsOf = (field: string): readonly string[] => (problems?.wrong.get(field) ?? []).map((text) => text[lang])
  const part = { form, change, errorsOf }
  return (
    <div className="estimator">
      <header className="page-head">
        <h1>{say('estimator.title')}</h1>
        <p className="lead">{say('estimator.lead')}</p>
      </header>
      <form className="ask" onSubmit={(event) => event.preventDefault()} noValidate>
        <WhoQuestion {...part} />
        <WhereQuestion {...part} />
        <HowMuchQuestion {...part} />
        <Refinements {...part} />
        <button type="button" className="quiet" onClick={() => change(blankForm(today))}>
          {say('estimator.startOver')}
        </button>
      </form>
      <section className="answer" id="answer" tabIndex={-1} aria-label={say('estimator.answer')}>
        {problems && <ErrorSummary problems={problems} />}
        {problems && problems.wrong.size === 0 && <StillToAnswer fields={problems.unanswered} />}
        {result.ok && <AnswerView scenarios={result.value} form={form} change={change} />}
      </section>
      <ShortAnswer answer={result.ok ? result.value[0]!.answer : null} />
    </div>
  )
}
