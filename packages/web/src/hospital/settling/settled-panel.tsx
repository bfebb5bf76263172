import { useState } from 'react'
import { addressOf } from '../../office/api/client.ts'
import { done, mapped } from '../../office/api/problem.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { answerIn } from '../../office/bill/answer-in.ts'
import { BillView } from '../../office/bill/bill-view.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import type { Visit } from '../lines/kept-lines.ts'
import { useHospitalWords } from '../words.ts'
import { ReverseDialog } from './reverse-dialog.tsx'

const SETTLEMENTS = '/api/v1/regions/{region}/persons/{personId}/settlements'

type SettledPanelProps = {
  readonly who: { readonly region: string; readonly personId: string }
  readonly visit: Visit
  /** With the cash to hand back, in yuan. */
  readonly onReversed: (cash: string) => void
}

/** The settlement in force of a visit: divided and explained, to print, and to take back. */
export function SettledPanel({ who, visit, onReversed }: SettledPanelProps) {
  const { say, lang } = useHospitalWords()
  const [asking, setAsking] = useState(false)
  const settlement = useLoaded(`settlement/${visit.encounterId}/${lang}`, async (api) => {
    const listed = await api.get(SETTLEMENTS, { path: who, query: { limit: '100' } })
    const found = mapped(listed, ({ settlements }) =>
      settlements.find((one) => one.encounterId === visit.encounterId && one.state === 'settled' && !one.reverses),
    )
    if (found.kind !== 'done') return found
    if (found.value === undefined) return done(null)
    const path = { ...who, settlementId: found.value.settlementId }
    return api.get(`${SETTLEMENTS}/{settlementId}`, { path, query: { lang } })
  })
  return (
    <section aria-labelledby="settled">
      <h2 id="settled">{say('visit.settled')}</h2>
      <WhenLoaded loaded={settlement}>
        {(value) =>
          value && (
            <div className="answer-card">
              <p>
                {say('visit.settledOn')} {value.settledOn} <code>{value.settlementId}</code>
              </p>
              <BillView answer={answerIn(value.explanation)} cashIs={say('visit.collect')} />
              <div className="buttons">
                <a
                  className="button"
                  target="_blank"
                  rel="noreferrer"
                  href={addressOf(
                    `${SETTLEMENTS}/{settlementId}/statement.pdf`,
                    { ...who, settlementId: value.settlementId },
                    { lang },
                  )}
                >
                  {say('visit.statement')}
                </a>
                <button type="button" className="danger" onClick={() => setAsking(true)}>
                  {say('visit.reverse')}
                </button>
              </div>
              {asking && (
                <ReverseDialog
                  path={{ ...who, settlementId: value.settlementId }}
                  amounts={answerIn(value.explanation).amounts}
                  onReversed={onReversed}
                  onClose={() => setAsking(false)}
                />
              )}
            </div>
          )
        }
      </WhenLoaded>
    </section>
  )
}
