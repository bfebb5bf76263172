import { grouped } from '../../../public/amounts.ts'
import { useAgencyWords } from '../../words.ts'

type ReviewAmountsProps = { readonly declared: string; readonly taken: string; readonly left: string }

/** Declared, less what is deducted, is what will be paid. */
export function ReviewAmounts({ declared, taken, left }: ReviewAmountsProps) {
  const { say } = useAgencyWords()
  return (
    <dl className="fact-list review-amounts">
      <div>
        <dt>{say('clearing.declared')}</dt>
        <dd>{grouped(declared)}</dd>
      </div>
      <div>
        <dt>{say('clearing.deducted')}</dt>
        <dd>{grouped(taken)}</dd>
      </div>
      <div>
        <dt>{say('clearing.payable')}</dt>
        <dd>{grouped(left)}</dd>
      </div>
    </dl>
  )
}
