import { grouped } from '../../public/amounts.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useHospitalWords } from '../words.ts'
import type { Compared } from './compared.ts'
import { MONEY, type OwnLine } from './own-books.ts'

type Difference = {
  readonly settlementId: string
  readonly ours: OwnLine | null
  readonly theirs: OwnLine | null
}

/** What comparing came to: matched; or different, with each settlement that differs on both books. */
export function Differences({ compared }: { readonly compared: Compared }) {
  const { say } = useHospitalWords()
  const { state, ours } = compared
  if (state === 'matched')
    return (
      <div className="done-box" role="status">
        <p>{say('month.isMatched', { count: ours.count, fund: grouped(ours.fund) })}</p>
      </div>
    )
  const differences = (compared.differences ?? []) as readonly Difference[]
  return (
    <div className="problem-box" role="alert">
      <p>
        <strong>{say('month.isDifferent')}</strong>
      </p>
      {differences.length === 0 ? (
        <p>{say('month.sendLines')}</p>
      ) : (
        <WideTable label={say('month.differences')}>
          <table className="differences">
            <caption>{say('month.differences')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('month.settlement')}</th>
                {MONEY.map((name) => (
                  <th key={name} scope="col" className="money">
                    {say(`month.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            {differences.map(({ settlementId, ours, theirs }) => (
              <tbody key={settlementId}>
                <tr>
                  <th scope="rowgroup" colSpan={MONEY.length + 1}>
                    <code>{settlementId}</code>
                  </th>
                </tr>
                <Side name={say('month.agencyBooks')} line={ours} other={theirs} />
                <Side name={say('month.ownBooks')} line={theirs} other={ours} />
              </tbody>
            ))}
          </table>
        </WideTable>
      )}
    </div>
  )
}

type SideProps = { readonly name: string; readonly line: OwnLine | null; readonly other: OwnLine | null }

function Side({ name, line, other }: SideProps) {
  const { say } = useHospitalWords()
  return (
    <tr>
      <th scope="row">{name}</th>
      {line === null ? (
        <td colSpan={MONEY.length}>{say('month.missing')}</td>
      ) : (
        MONEY.map((field) => (
          <td key={field} className={other !== null && other[field] !== line[field] ? 'money differs' : 'money'}>
            {grouped(line[field])}
          </td>
        ))
      )}
    </tr>
  )
}
