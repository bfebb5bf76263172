import type { Dossier } from '../../office/claim/dossier.ts'
import { grouped } from '../../public/amounts.ts'
import { useAgencyWords } from '../words.ts'

/** Visits that may be the same bill, settled directly: paid twice if nobody looks. */
export function LookAlikes({ claim: { lookAlikes } }: { readonly claim: Dossier }) {
  const { say } = useAgencyWords()
  if (lookAlikes.length === 0) return null
  return (
    <section className="problem-box" aria-labelledby="look-alikes">
      <h2 id="look-alikes">{say('claims.lookAlikes')}</h2>
      <ul>
        {lookAlikes.map(({ encounterId, institutionId, from, to, total, settlementId }) => (
          <li key={encounterId}>
            {say('claims.lookAlike', { institutionId, from, to: to ?? '…', total: grouped(total) })}{' '}
            {say(settlementId === null ? 'claims.notSettled' : 'claims.settledBefore')}
          </li>
        ))}
      </ul>
    </section>
  )
}
