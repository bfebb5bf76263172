import type { Text } from '@yibao/engine'
import { useState } from 'react'
import { cellsOf } from '../../public/estimator/lines/cells.ts'
import { rowsOfFile } from '../../public/estimator/lines/read-file.ts'
import { Field } from '../../shell/fields/field.tsx'
import { useHospitalWords } from '../words.ts'
import type { DraftLine } from './draft-line.ts'
import { readDrafts } from './read-drafts.ts'

type PasteLinesProps = {
  readonly today: string
  readonly onTake: (lines: readonly Omit<DraftLine, 'id'>[], doubts: readonly (Text | null)[]) => void
}

/** Lines of a billing program or a spreadsheet, put into the table as they are. */
export function PasteLines({ today, onTake }: PasteLinesProps) {
  const { say } = useHospitalWords()
  const [pasted, setPasted] = useState('')
  const [note, setNote] = useState('')
  const [open, setOpen] = useState(false)
  const take = (rows: readonly (readonly string[])[]): void => {
    const { lines, doubts } = readDrafts(rows, today)
    onTake(lines, doubts)
    setNote(say('visit.taken', { count: lines.length }))
    setOpen(false)
  }
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const rows = await rowsOfFile(file)
    if (rows === null) setNote(say('visit.fileUnreadable', { name: file.name }))
    else take(rows)
  }
  return (
    <>
      <details className="part" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('visit.paste')}</summary>
        <div className="part-body">
          <Field id="pasted" label={say('visit.pasted')} hint={say('visit.pasteHint')}>
            <textarea
              id="pasted"
              rows={5}
              spellCheck={false}
              aria-describedby="pasted-hint"
              value={pasted}
              onChange={(event) => setPasted(event.target.value)}
            />
          </Field>
          <div className="buttons">
            <button
              type="button"
              className="secondary"
              disabled={pasted.trim() === ''}
              onClick={() => {
                take(cellsOf(pasted))
                setPasted('')
              }}
            >
              {say('visit.takePasted')}
            </button>
          </div>
          <Field id="lines-file" label={say('visit.file')}>
            <input
              id="lines-file"
              type="file"
              accept=".xlsx,.csv,.tsv,.txt"
              onChange={(event) => void takeFile(event.target.files?.[0])}
            />
          </Field>
        </div>
      </details>
      <p role="status">{note}</p>
    </>
  )
}
