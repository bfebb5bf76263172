import type { Answer } from '@yibao/engine'
import { useEffect, useState } from 'react'
import { mapped } from '../../office/api/problem.ts'
import { useAct } from '../../office/api/use-act.ts'
import { answerIn } from '../../office/bill/answer-in.ts'
import { BillView } from '../../office/bill/bill-view.tsx'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { wordFor } from '../../office/words/word-for.ts'
import { CheckField } from '../../shell/fields/check-field.tsx'
import { useCounter } from '../counter/counter-context.tsx'
import type { Visit } from '../lines/kept-lines.ts'
import { useHospitalWords } from '../words.ts'
import { SettleDialog } from './settle-dialog.tsx'
import { ENCOUNTER } from './settlement.ts'

type SettlingPanelProps = {
  readonly who: { readonly region: string; readonly personId: string }
  readonly visit: Visit
  /** Lines were changed and not saved: what would be computed is not what is on the page. */
  readonly unsaved: boolean
  readonly onSettled: () => void
}

/** From pre-settlement, which may be asked for as often as one likes, to the settlement, which is confirmed. */
export function SettlingPanel({ who, visit, unsaved, onSettled }: SettlingPanelProps) {
  const { say, lang } = useHospitalWords()
  const { patient } = useCounter()
  const [useAccount, setUseAccount] = useState(true)
  const [bonds, setBonds] = useState<readonly string[]>([])
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [asking, setAsking] = useState(false)
  const path = { ...who, encounterId: visit.encounterId }
  const presettle = useAct(`presettle/${visit.encounterId}`, async (api, body: { readonly useAccount: boolean }) =>
    mapped(await api.post(`${ENCOUNTER}/presettlement`, { path, query: { lang }, body }), ({ explanation }) =>
      answerIn(explanation),
    ),
  )
  // A bill that was computed before a change is not shown beside what has changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the bill depends on
  useEffect(() => setAnswer(null), [visit.total, visit.lines.length, useAccount, unsaved])
  const relatives =
    patient?.personId === who.personId ? (patient.homes.find(({ region }) => region === who.region)?.shared ?? []) : []
  const ready = !unsaved && visit.lines.length > 0
  return (
    <section aria-labelledby="settling">
      <h2 id="settling">{say('visit.settling')}</h2>
      <div className="field">
        <div className="choices">
          <CheckField id="useAccount" label={say('visit.useAccount')} checked={useAccount} onChange={setUseAccount} />
          {relatives.map(({ bondId, relation }) => (
            <CheckField
              key={bondId}
              id={`bond-${bondId}`}
              label={say('visit.relative', { relation: wordFor('kin', relation, lang) })}
              checked={bonds.includes(bondId)}
              onChange={(on) => setBonds(on ? [...bonds, bondId] : bonds.filter((one) => one !== bondId))}
            />
          ))}
        </div>
      </div>
      {bonds.length > 0 && <p className="hint">{say('visit.relativesHint')}</p>}
      {!ready && <p className="hint">{say('visit.saveFirst')}</p>}
      <div className="buttons line-buttons">
        <button
          type="button"
          className={answer ? 'secondary' : undefined}
          disabled={!ready || presettle.busy}
          onClick={() => void presettle.run({ useAccount }).then(setAnswer)}
        >
          {say('visit.presettle')}
        </button>
        <span className="hint">{say('visit.presettleHint')}</span>
      </div>
      <ActProblems act={presettle} />
      {answer && (
        <div className="answer-card">
          <h3>{say('visit.preTitle')}</h3>
          <BillView answer={answer} cashIs={say('visit.collect')} />
          <div className="buttons">
            <button type="button" onClick={() => setAsking(true)}>
              {say('visit.settle')}
            </button>
          </div>
        </div>
      )}
      {answer && asking && (
        <SettleDialog
          path={path}
          body={{ useAccount, ...(bonds.length === 0 ? {} : { shared: bonds.map((bondId) => ({ bondId })) }) }}
          amounts={answer.amounts}
          onSettled={() => {
            setAsking(false)
            onSettled()
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}
