import { useState } from 'react'
import { useWords } from '../../../i18n/i18n.ts'
import { Field } from '../../../shell/fields/field.tsx'
import type { FormPartProps } from '../form/form-part.ts'
import { cellsOf } from '../lines/cells.ts'
import { LineTable } from '../lines/line-table.tsx'
import { rowsOfFile } from '../lines/read-file.ts'
import { type LineProblem, readLines } from '../lines/read-lines.ts'

const EXAMPLE = `名称\t类别\t单价\t数量\t限价\t先行自付比例
阿莫西林胶囊\t甲\t12.50\t4\t\t
头孢曲松\t乙\t38.00\t6\t35.00\t10%
单人病房加收\t丙\t200.00\t3\t\t`

/** Fee lines, pasted or from a file. None is used while any is wrong: a bill with a line missing is another bill. */
export function LineFieldsPart({ form, change, errorsOf }: FormPartProps) {
  const { say } = useWords()
  const [pasted, setPasted] = useState('')
  const [problems, setProblems] = useState<readonly LineProblem[]>([])
  const [note, setNote] = useState('')
  const take = (rows: readonly (readonly string[])[]): void => {
    const read = readLines(rows)
    setProblems(read.problems)
    setNote('')
    if (read.problems.length > 0) return
    change({ lines: read.lines, total: '', outOfCatalogue: '', overLimit: '', preSelfPay: '', items: {} })
  }
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setNote(say('estimator.linesReading'))
    const rows = await rowsOfFile(file)
    if (rows === null) setNote(say('estimator.linesUnreadable', { name: file.name }))
    else take(rows)
  }
  return (
    <div id="lines" tabIndex={-1}>
      <p className="hint">{say('estimator.linesHint')}</p>
      {errorsOf('lines').map((error) => (
        <p className="error" key={error}>
          {error}
        </p>
      ))}
      {form.lines.length > 0 && (
        <>
          <LineTable lines={form.lines} />
          <button type="button" className="quiet" onClick={() => change({ lines: [] })}>
            {say('estimator.linesClear')}
          </button>
        </>
      )}
      <Field id="lines-pasted" label={say('estimator.linesPaste')}>
        <textarea
          id="lines-pasted"
          rows={5}
          value={pasted}
          spellCheck={false}
          onChange={(event) => setPasted(event.target.value)}
        />
      </Field>
      <div className="buttons">
        <button type="button" disabled={pasted.trim() === ''} onClick={() => take(cellsOf(pasted))}>
          {say('estimator.linesUse')}
        </button>
        <button type="button" className="quiet" onClick={() => setPasted(EXAMPLE)}>
          {say('estimator.linesExample')}
        </button>
      </div>
      <Field id="lines-file" label={say('estimator.linesFile')}>
        <input
          id="lines-file"
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          onChange={(event) => void takeFile(event.target.files?.[0])}
        />
      </Field>
      <p role="status">{note}</p>
      <LineProblems problems={problems} />
    </div>
  )
}

function LineProblems({ problems }: { readonly problems: readonly LineProblem[] }) {
  const { say, lang } = useWords()
  return (
    <div role="alert">
      {problems.length > 0 && (
        <div className="error">
          <p>{say('estimator.linesProblems', { count: problems.length })}</p>
          <ul>
            {problems.map(({ row, text }) => (
              <li key={`${row}${text.zh}`}>
                {say('estimator.linesRow', { row })}
                {lang === 'zh' ? '：' : ': '}
                {text[lang]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
