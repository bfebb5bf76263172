import { formatYuanGrouped } from '@yibao/engine'
import { lineAmount } from '../../public/estimator/lines/line-amount.ts'
import { useHospitalWords } from '../words.ts'
import type { DraftLine, LineField } from './draft-line.ts'
import type { RowFaults } from './line-faults.ts'

type LineInputsProps = {
  readonly lines: readonly DraftLine[]
  readonly faults: ReadonlyMap<number, RowFaults>
  readonly onChange: (id: number, part: Partial<DraftLine>) => void
  readonly onRemove: (id: number) => void
}

const FIELDS: readonly LineField[] = ['code', 'name', 'price', 'quantity', 'providedOn']
const NUMBERS: readonly LineField[] = ['price', 'quantity']

/** A row for each line; what is wrong stands under it. On a phone each line is a card. */
export function LineInputs({ lines, faults, onChange, onRemove }: LineInputsProps) {
  const { say } = useHospitalWords()
  return (
    <div className="line-inputs">
      <div className="line-head" aria-hidden="true">
        <span />
        {FIELDS.map((field) => (
          <span key={field}>{say(`visit.${field}`)}</span>
        ))}
        <span className="money">{say('visit.amount')}</span>
      </div>
      <ol>
        {lines.map((line, at) => (
          <LineRow
            key={line.id}
            n={at + 1}
            line={line}
            faults={faults.get(line.id)}
            onChange={(part) => onChange(line.id, part)}
            onRemove={() => onRemove(line.id)}
          />
        ))}
      </ol>
    </div>
  )
}

type LineRowProps = {
  readonly n: number
  readonly line: DraftLine
  readonly faults: RowFaults | undefined
  readonly onChange: (part: Partial<DraftLine>) => void
  readonly onRemove: () => void
}

function LineRow({ n, line, faults, onChange, onRemove }: LineRowProps) {
  const { say } = useHospitalWords()
  const amount = lineAmount(line.price, line.quantity)
  const errorId = `line-${line.id}-errors`
  return (
    <li className={faults ? 'wrong' : undefined}>
      <div className="line-row">
        <span className="line-number">{n}</span>
        {FIELDS.map((field) => (
          <label key={field} className={field}>
            <span>
              <span className="unseen">{say('visit.fieldOfLine', { n, field: '' })}</span>
              {say(`visit.${field}`)}
            </span>
            <input
              value={line[field]}
              type={field === 'providedOn' ? 'date' : 'text'}
              inputMode={NUMBERS.includes(field) ? 'decimal' : undefined}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={faults?.has(field) || undefined}
              aria-describedby={faults?.has(field) ? errorId : undefined}
              onChange={(event) => onChange({ [field]: event.target.value })}
              onBlur={() => {
                if (line[field] !== line[field].trim()) onChange({ [field]: line[field].trim() })
              }}
            />
          </label>
        ))}
        <span className="money">{amount === null ? '—' : formatYuanGrouped(amount)}</span>
        <button type="button" className="quiet" aria-label={say('visit.removeLine', { n })} onClick={onRemove}>
          {say('visit.remove')}
        </button>
      </div>
      {faults && (
        <div className="error" id={errorId}>
          {[...faults.values()].flat().map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
    </li>
  )
}
