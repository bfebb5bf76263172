import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { wordFor } from '../../office/words/word-for.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useCounter } from '../counter/counter-context.tsx'
import { ofCounter, type Visit } from '../lines/kept-lines.ts'
import { KeptTable } from '../lines/kept-table.tsx'
import { LineEditor } from '../lines/line-editor.tsx'
import { SettledPanel } from '../settling/settled-panel.tsx'
import { SettlingPanel } from '../settling/settling-panel.tsx'
import { useHospitalWords } from '../words.ts'
import { type MaskedPerson, VisitHead } from './visit-head.tsx'

const ENCOUNTER = '/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}'

/** One visit from its lines to its settlement, and back. */
export function VisitPage() {
  const { say } = useHospitalWords()
  const { region = '', personId = '', encounterId = '' } = useParams()
  const { worklist } = useCounter()
  const visit = useLoaded(`visit/${encounterId}`, (api) =>
    api.get(ENCOUNTER, { path: { region, personId, encounterId } }),
  )
  const known = worklist.visits.find((one) => one.encounterId === encounterId)
  return (
    <>
      <p>
        <Link to="/">← {say('visit.back')}</Link>
      </p>
      <WhenLoaded loaded={visit}>
        {(value) => (
          <VisitView who={{ region, personId }} known={known ?? null} visit={value} onChanged={visit.again} />
        )}
      </WhenLoaded>
    </>
  )
}

type VisitViewProps = {
  readonly who: { readonly region: string; readonly personId: string }
  readonly known: MaskedPerson | null
  readonly visit: Visit
  readonly onChanged: () => void
}

function VisitView({ who, known, visit, onChanged }: VisitViewProps) {
  const { say, lang } = useHospitalWords()
  const [unsaved, setUnsaved] = useState(false)
  const [reversedCash, setReversedCash] = useState<string | null>(null)
  const title = say('visit.title', { care: wordFor('care', visit.care, lang) })
  usePageTitle(title)
  const editable = visit.actions.includes('upload')
  const shown = editable ? visit.lines.filter((line) => !ofCounter(line)) : visit.lines
  return (
    <>
      <h1>{title}</h1>
      <VisitHead who={who} known={known} visit={visit} onChanged={onChanged} />
      {reversedCash !== null && (
        <div className="done-box" role="status">
          <p>{say('visit.reversed', { cash: reversedCash })}</p>
        </div>
      )}
      {visit.state === 'settled' && (
        <SettledPanel
          who={who}
          visit={visit}
          onReversed={(cash) => {
            setReversedCash(cash)
            onChanged()
          }}
        />
      )}
      <section aria-labelledby="lines">
        <h2 id="lines">{say('visit.lines')}</h2>
        {editable && <LineEditor who={who} visit={visit} onSaved={onChanged} onChanged={setUnsaved} />}
        {shown.length > 0 && <KeptTable lines={shown} caption={say('visit.kept')} />}
        {editable && shown.length > 0 && <p className="hint">{say('visit.sentByHis')}</p>}
      </section>
      {visit.actions.includes('settle') && (
        <SettlingPanel
          who={who}
          visit={visit}
          unsaved={unsaved}
          onSettled={() => {
            setReversedCash(null)
            onChanged()
          }}
        />
      )}
    </>
  )
}
