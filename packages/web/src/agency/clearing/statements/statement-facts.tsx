import { grouped } from '../../../public/amounts.ts'
import { localToday } from '../../../public/today.ts'
import { useAgencyWords } from '../../words.ts'
import { useRegionName } from '../region-name.ts'
import type { Statement } from './statement.ts'

/** Between whom a statement is, and what it comes to. */
export function StatementFacts({ statement }: { readonly statement: Statement }) {
  const { say } = useAgencyWords()
  const nameOf = useRegionName()
  const { side, hostRegion, homeRegion, settlements, amount, deducted, changedAt } = statement
  const facts = [
    [say('clearing.hostRegion'), nameOf(hostRegion)],
    [say('clearing.homeRegion'), nameOf(homeRegion)],
    [say('clearing.side'), say(side === 'host' ? 'clearing.sideHost' : 'clearing.sideHome')],
    [say('clearing.settlements'), settlements],
    [say('clearing.deducted'), grouped(deducted)],
    [say('clearing.net'), grouped(amount)],
    [say('clearing.changedOn'), localToday(new Date(changedAt))],
  ] as const
  return (
    <section className="card" aria-label={say('clearing.statements')}>
      <dl className="fact-list">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
