import { useId } from 'react'
import { grouped } from '../../public/amounts.ts'
import { type InsuredWordKey, useInsuredWords } from '../words.ts'
import type { YearLimits } from './use-bills.ts'

/** How much of a deductible or a limit of the year is used: as a bar, and in words with the source. */
export function LimitBar({ limit }: { readonly limit: YearLimits[number] }) {
  const { say } = useInsuredWords()
  const id = useId()
  const { label, used, limit: whole, source } = limit
  return (
    <div className="limit-bar">
      <p id={id}>
        <strong>{label}</strong> {say(toldBy(limit), amountsOf(limit))}
      </p>
      {/* Only the length of the bar is a float; the amounts are those of the server. */}
      {whole !== null && <progress aria-labelledby={id} max={Number(whole)} value={Number(used)} />}
      {source && <small className="under">{source.title}</small>}
    </div>
  )
}

function toldBy({ kind, limit, left }: YearLimits[number]): InsuredWordKey {
  if (limit === null) return 'bills.limitUnknown'
  const all = left === '0.00'
  if (kind === 'deductible') return all ? 'bills.deductibleDone' : 'bills.deductibleOf'
  return all ? 'bills.limitReached' : 'bills.usedOf'
}

const amountsOf = ({ used, limit, left }: YearLimits[number]) => ({
  used: grouped(used),
  limit: grouped(limit ?? ''),
  left: grouped(left ?? ''),
})
