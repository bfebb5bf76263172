import { keyWord, type Section } from '@yibao/engine'
import { useWords } from '../../i18n/i18n.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { ConfidenceBadge } from '../confidence-badge.tsx'
import { policies } from '../policies.ts'
import { type FactRow, type FactSource, factTable } from './fact-table.ts'
import './fact-table.css'

type FactTableViewProps = { readonly section: Section; readonly label: string }

/** One table of a document with its notes and sources; a section without rows is its notes. */
export function FactTableView({ section, label }: FactTableViewProps) {
  const { say, lang } = useWords()
  const { heading, columns, rows, sources, notes } = factTable(policies, section, lang)
  const numbered = sources.length > 1
  const value = keyWord('value', lang)
  return (
    <div className="fact-table">
      <h4>{heading}</h4>
      {rows.length > 0 && (
        <WideTable label={`${label} ${heading}`}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={column === value ? 'value' : undefined}>
                    {column}
                  </th>
                ))}
                {numbered && <th scope="col">{say('shell.source')}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table never change place
                <Row key={at} row={row} sources={numbered ? sources : []} value={columns.indexOf(value)} />
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      <SourceList sources={sources} />
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const UNKNOWN = ['未确定', 'not established']

type RowProps = {
  readonly row: FactRow
  readonly sources: readonly FactSource[]
  /** The column of the figure, which stays in sight while a wide table moves; −1: there is none. */
  readonly value: number
}

function Row({ row, sources, value }: RowProps) {
  const source = row.source === null ? undefined : sources[row.source]
  const classOf = (cell: string, at: number): string | undefined =>
    [at === value ? 'value' : '', UNKNOWN.includes(cell) ? 'unknown' : ''].filter(Boolean).join(' ') || undefined
  return (
    <tr>
      {row.cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells are told apart by their column
        <td key={at} className={classOf(cell, at)}>
          {cell}
        </td>
      ))}
      {source && (
        <td className="source">
          <span className="source-number">{row.source! + 1}</span>
          {source.confidence && <ConfidenceBadge confidence={source.confidence} />}
        </td>
      )}
    </tr>
  )
}

/** The sources of a table, numbered where the rows point to several. */
function SourceList({ sources }: { readonly sources: readonly FactSource[] }) {
  const { say } = useWords()
  if (sources.length === 0) return null
  return (
    <div className="sources">
      <span>{say(sources.length === 1 ? 'library.source' : 'library.sources')}</span>
      <ol className={sources.length === 1 ? 'single' : undefined}>
        {sources.map(({ words, url, confidence }) => (
          <li key={words + confidence}>
            {url ? (
              <a href={url} rel="noreferrer">
                {words}
              </a>
            ) : (
              words
            )}{' '}
            {confidence && <ConfidenceBadge confidence={confidence} />}
          </li>
        ))}
      </ol>
    </div>
  )
}
