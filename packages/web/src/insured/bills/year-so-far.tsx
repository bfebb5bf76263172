import type { Answer } from '@yibao/engine'
import { grouped } from '../../public/amounts.ts'
import { type InsuredWordKey, useInsuredWords } from '../words.ts'

const COUNTERS: readonly (readonly [string, InsuredWordKey])[] = [
  ['pooledFund', 'bills.pooledFund'],
  ['outpatientFund', 'bills.outpatientFund'],
  ['employeeSupplement', 'bills.employeeSupplement'],
  ['catastrophic', 'bills.catastrophic'],
  ['civilServant', 'bills.civilServant'],
  ['medicalAid', 'bills.medicalAid'],
]

/** What the year has come to with a bill: what counts towards deductibles and limits. Counters at nothing are left out. */
export function YearSoFar({ yearToDate }: Pick<Answer, 'yearToDate'>) {
  const { say } = useInsuredWords()
  const counted = COUNTERS.flatMap(([name, key]) => {
    const yuan = yearToDate[name]
    return typeof yuan === 'string' && yuan !== '0.00' ? [{ name, key, yuan }] : []
  })
  return (
    <section className="card" aria-labelledby="year">
      <h2 id="year">{say('bills.year')}</h2>
      <p className="hint">{say('bills.yearHint')}</p>
      <dl className="fact-list">
        <div>
          <dt>{say('bills.stays')}</dt>
          <dd>{yearToDate.stays}</dd>
        </div>
        {Object.entries(yearToDate.deductible).map(([pool, yuan]) => (
          <div key={pool}>
            <dt>{say('bills.deductibleMet')}</dt>
            <dd>{grouped(yuan)}</dd>
          </div>
        ))}
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
