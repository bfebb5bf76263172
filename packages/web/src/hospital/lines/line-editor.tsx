import { type Fen, formatYuanGrouped } from '@yibao/engine'
import { useRef, useState } from 'react'
import { type Act, useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { useCounter } from '../counter/counter-context.tsx'
import { useHospitalWords } from '../words.ts'
import { CatalogueSearch } from './catalogue-search.tsx'
import { type DraftLine, totalOf } from './draft-line.ts'
import { COUNTER_BATCH, draftsOf, sentLine, type Visit } from './kept-lines.ts'
import { faultsByRow, notOfLines, problemsByRow, type RowFaults } from './line-faults.ts'
import { LineInputs } from './line-inputs.tsx'
import { PasteLines } from './paste-lines.tsx'
import { useDrafts } from './use-drafts.ts'

type LineEditorProps = {
  readonly who: { readonly region: string; readonly personId: string }
  readonly visit: Visit
  readonly onSaved: () => void
  readonly onChanged: (changed: boolean) => void
}

type Sent = { readonly batch: string; readonly lines: readonly ReturnType<typeof sentLine>[] }

/** The fee lines of an open visit: found, pasted, typed; saved as a whole, and none while one is wrong. */
export function LineEditor({ who, visit, onSaved, onChanged }: LineEditorProps) {
  const { say, lang } = useHospitalWords()
  const { today } = useCounter()
  const drafts = useDrafts(draftsOf(visit.lines))
  const [pressed, setPressed] = useState(false)
  const [note, setNote] = useState('')
  const sent = useRef<readonly DraftLine[]>([])
  const path = { ...who, encounterId: visit.encounterId }
  const save = useAct(`lines/${visit.encounterId}`, (api, body: Sent, key) =>
    api.post('/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}/lines', { path, body, key }),
  )
  const seen = faultsByRow(drafts.lines, lang)
  const told = problemsByRow(save.problems, sent.current, lang)
  const faults = pressed && seen.size > 0 ? seen : told
  const edit = (change: () => void): void => {
    setNote('')
    change()
    onChanged(true)
  }
  const submit = async (): Promise<void> => {
    setPressed(true)
    if (seen.size > 0) {
      save.clear()
      return
    }
    sent.current = drafts.lines
    const saved = await save.run({ batch: COUNTER_BATCH, lines: drafts.lines.map(sentLine) })
    if (saved === null) return
    setPressed(false)
    // Names left out are those of the catalogue.
    drafts.reset(drafts.lines.map((line, at) => ({ ...line, name: saved.lines[at]?.name ?? line.name })))
    setNote(say('visit.saved', { count: saved.lines.length }))
    onChanged(false)
    onSaved()
  }
  return (
    <>
      <CatalogueSearch
        region={visit.place}
        onAdd={({ code, name }) =>
          edit(() => drafts.add([{ code, name, price: '', quantity: '1', providedOn: lastDay(drafts.lines, today) }]))
        }
      />
      <PasteLines today={today} onTake={(lines, doubts) => edit(() => drafts.add(lines, doubts))} />
      {drafts.lines.length === 0 ? (
        <EmptyState title={say('visit.linesNone')}>
          <p>{say('visit.linesNoneHint')}</p>
        </EmptyState>
      ) : (
        <LineInputs
          lines={drafts.lines}
          faults={withDoubts(faults, drafts.doubts, lang)}
          onChange={(id, part) => edit(() => drafts.change(id, part))}
          onRemove={(id) => edit(() => drafts.remove(id))}
        />
      )}
      {faults.size > 0 && (
        <p className="error" role="alert">
          {say('visit.faults', { count: faults.size })}
        </p>
      )}
      <ActProblems act={actWith(save, notOfLines(save.problems))} />
      <div className="buttons line-buttons">
        <button
          type="button"
          className="secondary"
          onClick={() => edit(() => drafts.add([{ ...EMPTY, providedOn: lastDay(drafts.lines, today) }]))}
        >
          {say('visit.addLine')}
        </button>
        <button
          type="button"
          disabled={save.busy || !drafts.changed || drafts.lines.length === 0}
          onClick={() => void submit()}
        >
          {say('visit.save')}
        </button>
        <strong>{say('visit.sum', { total: formatYuanGrouped(totalOf(drafts.lines) as Fen) })}</strong>
        <span role="status">{note}</span>
        {drafts.changed && <span className="hint">{say('visit.unsaved')}</span>}
      </div>
    </>
  )
}

const EMPTY = { code: '', name: '', price: '', quantity: '1' }

/** Lines of a bill are mostly of one day: a new one begins with the day of the one before. */
const lastDay = (lines: readonly DraftLine[], today: string): string => lines.at(-1)?.providedOn || today

const actWith = (act: Act<Sent, unknown>, problems: Act<Sent, unknown>['problems']) => ({ ...act, problems })

function withDoubts(
  faults: ReadonlyMap<number, RowFaults>,
  doubts: ReadonlyMap<number, { readonly zh: string; readonly en: string }>,
  lang: 'zh' | 'en',
): ReadonlyMap<number, RowFaults> {
  const rows = new Map(faults)
  for (const [id, doubt] of doubts) {
    const row = new Map(rows.get(id))
    row.set('price', [...(row.get('price') ?? []), doubt[lang]])
    rows.set(id, row)
  }
  return rows
}
