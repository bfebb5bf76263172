import { done, type Outcome } from '../../office/api/problem.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'
import './desk.css'
import type { Asked } from './asked.ts'
import { type Queue, queuesOf } from './queues.ts'
import { type AskedQueue, QueuesTable } from './queues-table.tsx'

/** What waits for whoever is signed in, each with the way to where it is done. */
export function DeskPages() {
  const { say } = useAgencyWords()
  const { role, region } = useMe()
  usePageTitle(say('desk.title'))
  const loaded = useLoaded(`desk/${region}/${role}`, (api) =>
    askAll(queuesOf(role), { api, region: region ?? '', now: new Date() }),
  )
  return (
    <div className="desk">
      <div className="heading-row">
        <h1>{say('desk.title')}</h1>
        <button type="button" className="secondary" disabled={loaded.loading} onClick={loaded.again}>
          {say('desk.refresh')}
        </button>
      </div>
      <p className="lead">{say(role === 'auditor' ? 'desk.leadAuditor' : 'desk.lead')}</p>
      <WhenLoaded loaded={loaded}>
        {(asked) => (
          <>
            {asked.every(isEmpty) && (
              <EmptyState title={say('desk.allDone')}>
                <p>{say('desk.allDoneHint')}</p>
              </EmptyState>
            )}
            <QueuesTable asked={asked} />
          </>
        )}
      </WhenLoaded>
    </div>
  )
}

const isEmpty = ({ outcome }: AskedQueue): boolean => outcome.kind === 'done' && outcome.value.count === 0

/** Asks every queue at once; one that is refused or does not answer leaves the others as they are. */
async function askAll(queues: readonly Queue[], asked: Asked): Promise<Outcome<readonly AskedQueue[]>> {
  const found = await Promise.all(queues.map(async (queue) => ({ queue, outcome: await queue.ask(asked) })))
  const left = found.find(({ outcome }) => outcome.kind === 'signed-out')
  return left === undefined ? done(found) : { kind: 'signed-out' }
}
