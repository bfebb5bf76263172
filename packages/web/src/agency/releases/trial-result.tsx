import { fen, formatYuanGrouped, parseYuan } from '@yibao/engine'
import { type Fact, FactList } from '../../office/parts/fact-list.tsx'
import { grouped } from '../../public/amounts.ts'
import { useAgencyWords } from '../words.ts'
import type { Release } from './release.ts'

/** What the trial says: the cost first, then who gains and who loses, and whether the past was altered. */
export function TrialResult({ trial }: { readonly trial: NonNullable<Release['dryRun']> }) {
  const { say } = useAgencyWords()
  const { bills, from, to, asOf, fundBefore, fundAfter, gaining, losing, unsettled, pastChanged, pastExamples } = trial
  const more = fen((parseYuan(fundAfter) ?? 0) - (parseYuan(fundBefore) ?? 0))
  const facts: readonly Fact[] = [
    [say('releases.costs'), `${more > 0 ? '+' : ''}${formatYuanGrouped(more)}`],
    [say('releases.fundBefore'), grouped(fundBefore)],
    [say('releases.fundAfter'), grouped(fundAfter)],
    [say('releases.gaining'), String(gaining)],
    [say('releases.losing'), String(losing)],
    [say('releases.unsettled'), String(unsettled)],
  ]
  return (
    <>
      <p>{say('releases.trialOf', { bills, from, to, asOf })}</p>
      <FactList facts={facts} />
      {pastChanged === 0 ? (
        <p>{say('releases.pastKept')}</p>
      ) : (
        <div className="problem-box">
          <p>{say('releases.pastChanged', { count: pastChanged })}</p>
          <ul>
            {pastExamples.map((settlementId) => (
              <li key={settlementId}>
                <code>{settlementId}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
