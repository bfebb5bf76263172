import { Link, useParams } from 'react-router'
import { useLoaded } from '../../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../../office/parts/when-loaded.tsx'
import { useMe } from '../../../office/session/session-context.ts'
import { usePageTitle } from '../../../shell/page-title.ts'
import { useAgencyWords } from '../../words.ts'
import { Course, StateMark } from '../state-of.tsx'
import { nextWord, STATEMENT_COURSE, stateWord } from './statement.ts'
import { StatementActs } from './statement-acts.tsx'
import { StatementFacts } from './statement-facts.tsx'
import { StatementLines } from './statement-lines.tsx'

/** One clearing statement, as the region of the person signed in has it. */
export function StatementPage() {
  const { say } = useAgencyWords()
  const region = useMe().region ?? ''
  const { clearingId = '' } = useParams()
  usePageTitle(say('clearing.statements'))
  const loaded = useLoaded(`clearing/${clearingId}`, (api) =>
    api.get('/api/v1/regions/{region}/clearings/{clearingId}', { path: { region, clearingId } }),
  )
  return (
    <div className="clearing">
      <p>
        <Link to="/clearing/statements">{say('clearing.backToList')}</Link>
      </p>
      {loaded.value === null && <h1>{say('clearing.statements')}</h1>}
      <WhenLoaded loaded={loaded}>
        {(statement) => (
          <>
            <div className="heading-row">
              <h1>{say('clearing.statementTitle', { month: statement.month })}</h1>
              <StateMark state={statement.state} word={stateWord(statement.state)} />
            </div>
            <Course course={STATEMENT_COURSE} state={statement.state} word={stateWord(statement.state)} />
            <p className="lead">{say(nextWord(statement.state))}</p>
            <StatementFacts statement={statement} />
            <StatementActs statement={statement} region={region} onDone={loaded.again} />
            <StatementLines statement={statement} />
          </>
        )}
      </WhenLoaded>
    </div>
  )
}
