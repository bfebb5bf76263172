import { Link } from 'react-router'
import type { Outcome } from '../../office/api/problem.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useAgeWords } from '../age-words.ts'
import { useAgencyWords } from '../words.ts'
import type { Queue } from './queues.ts'
import type { Waiting } from './waiting.ts'

/** A queue and what the server said of it. */
export type AskedQueue = { readonly queue: Queue; readonly outcome: Outcome<Waiting> }

/** Queues with how much waits in each, and how long the oldest has. */
export function QueuesTable({ asked }: { readonly asked: readonly AskedQueue[] }) {
  const { say } = useAgencyWords()
  return (
    <WideTable label={say('desk.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('desk.queue')}</th>
            <th scope="col" className="money">
              {say('desk.count')}
            </th>
            <th scope="col">{say('desk.oldest')}</th>
          </tr>
        </thead>
        <tbody>
          {asked.map(({ queue, outcome }) => (
            <QueueRow key={`${queue.title} ${queue.state}`} queue={queue} outcome={outcome} />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function QueueRow({ queue, outcome }: AskedQueue) {
  const { say } = useAgencyWords()
  const age = useAgeWords()
  const title = say(queue.title, queue.state === undefined ? {} : { state: say(queue.state) })
  const link = <Link to={queue.to}>{title}</Link>
  if (outcome.kind !== 'done')
    return (
      <tr>
        <th scope="row">{link}</th>
        <td colSpan={2}>{say('desk.notLoaded')}</td>
      </tr>
    )
  const { count, hasMore, oldestDays } = outcome.value
  const oldest = oldestDays === null ? say('desk.unknown') : age(oldestDays)
  return (
    <tr className={count === 0 ? 'quiet-row' : undefined}>
      <th scope="row">{link}</th>
      <td className="money">{hasMore ? say('desk.atLeast', { count }) : count}</td>
      <td className="whole">{count === 0 ? say('desk.nothing') : oldest}</td>
    </tr>
  )
}
