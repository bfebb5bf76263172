import { Link } from 'react-router'
import type { AnswerOf } from '../../office/api/routes.ts'
import { dayAndTime } from '../../office/words/day-and-time.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useAgencyWords } from '../words.ts'
import { actionInWords } from './actions.ts'

export type Event = AnswerOf<'/api/v1/regions/{region}/audit', 'get'>['events'][number]

/** Acts that concern no person are kept under this id. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Who did what to whose data, when, from where and why; newest first. */
export function Trail({ events }: { readonly events: readonly Event[] }) {
  const { say, lang } = useAgencyWords()
  return (
    <WideTable label={say('audit.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('audit.when')}</th>
            <th scope="col">{say('audit.what')}</th>
            <th scope="col" className="roomy">
              {say('audit.from')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {events.map(({ personId, seq, at, action, target, actor, role, address, why }) => (
            <tr key={`${personId} ${seq}`}>
              <th scope="row">
                <span className="whole">{dayAndTime(at, lang)}</span>
                <span className="under">
                  {actor} · {role}
                </span>
              </th>
              <td>
                {actionInWords(action, lang)}
                {why && <span className="under">{say('audit.why', { why })}</span>}
                <code className="under roomy">{target}</code>
              </td>
              <td className="roomy">{address}</td>
              <td className="whole">
                {personId !== NOBODY && (
                  <Link to={`/audit/${personId}`} aria-label={say('audit.ofPersonLong', { id: personId.slice(-6) })}>
                    {say('audit.ofPerson')}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
