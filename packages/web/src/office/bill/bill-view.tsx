import type { Answer } from '@yibao/engine'
import { grouped } from '../../public/amounts.ts'
import { MissingNote } from '../../public/estimator/answer/answer-notes.tsx'
import { StepsList } from '../../public/estimator/answer/steps-list.tsx'
import { WaterfallChart } from '../../public/estimator/answer/waterfall-chart.tsx'
import { useOfficeWords } from '../words/words.ts'
import './bill.css'

type BillViewProps = {
  readonly answer: Answer
  /** What the cash is to the reader: to collect at the window, or paid by the patient. */
  readonly cashIs: string
}

/** A bill as it is divided: the cash first, since that is asked for; then where the rest goes, and why. */
export function BillView({ answer, cashIs }: BillViewProps) {
  const { say } = useOfficeWords()
  const { amounts, complete, reason, status } = answer
  return (
    <div className="bill">
      <p className="collect">
        {cashIs} <strong>{grouped(amounts.cash)}</strong> {say('shell.yuan')}
      </p>
      {status === 'not-payable' && reason && <p>{say('bill.notPaid', { reason })}</p>}
      {!complete && <p>{say('bill.incomplete')}</p>}
      <WaterfallChart amounts={amounts} />
      <MissingNote missing={answer.missing} />
      <StepsList answer={answer} />
    </div>
  )
}
