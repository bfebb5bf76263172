import type { Answer } from '@yibao/engine'
import { grouped } from '../../public/amounts.ts'
import { MissingNote } from '../../public/estimator/answer/answer-notes.tsx'
import { StepsList } from '../../public/estimator/answer/steps-list.tsx'
import { WaterfallChart } from '../../public/estimator/answer/waterfall-chart.tsx'
import { useHospitalWords } from '../words.ts'

/** A bill as it is divided: the cash first, since that is asked for at the window; then where the rest goes, and why. */
export function BillView({ answer }: { readonly answer: Answer }) {
  const { say } = useHospitalWords()
  const { amounts, complete, reason, status } = answer
  return (
    <div className="bill">
      <p className="collect">
        {say('visit.collect')} <strong>{grouped(amounts.cash)}</strong> {say('shell.yuan')}
      </p>
      {status === 'not-payable' && reason && <p>{say('visit.notPaid', { reason })}</p>}
      {!complete && <p>{say('visit.incomplete')}</p>}
      <WaterfallChart amounts={amounts} />
      <MissingNote missing={answer.missing} />
      <StepsList answer={answer} />
    </div>
  )
}
