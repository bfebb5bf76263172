import type { Answer } from '@yibao/engine'
import { grouped } from '../../public/amounts.ts'
import { type InsuredWordKey, useInsuredWords } from '../words.ts'
import { LimitBar } from './limit-bar.tsx'
import type { YearLimits } from './use-bills.ts'

const COUNTERS: readonly (readonly [string, InsuredWordKey])[] = [
  ['pooledFund', 'bills.pooledFund'],
  ['outpatientFund', 'bills.outpatientFund'],
  ['employeeSupplement', 'bills.employeeSupplement'],
  ['catastrophic', 'bills.catastrophic'],
  ['civilServant', 'bills.civilServant'],
  ['medicalAid', 'bills.medicalAid'],
]

type YearSoFarProps = Pick<Answer, 'yearToDate'> & { readonly limits: YearLimits }

/** What the year has come to with a bill: how much of the deductible and limits is used. Counters at nothing are left out. */
export function YearSoFar({ yearToDate, limits }: YearSoFarProps) {
  const { say } = useInsuredWords()
  const counted = COUNTERS.flatMap(([name, key]) => {
    const yuan = yearToDate[name]
    return typeof yuan === 'string' && yuan !== '0.00' ? [{ name, key, yuan }] : []
  })
  return (
    <section className="card" aria-labelledby="year">
      <h2 id="year">{say('bills.year')}</h2>
      <p className="hint">{say('bills.yearHint')}</p>
      {limits.map((limit) => (
        <LimitBar key={`${limit.kind} ${limit.rule}`} limit={limit} />
      ))}
      <dl className="fact-list">
        {yearToDate.stays > 0 && (
          <div>
            <dt>{say('bills.stays')}</dt>
            <dd>{yearToDate.stays}</dd>
          </div>
        )}
        {counted.map(({ name, key, yuan }) => (
          <div key={name}>
            <dt>{say(key)}</dt>
            <dd>{grouped(yuan)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
