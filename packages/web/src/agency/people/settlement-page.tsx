import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useAct } from '../../office/api/use-act.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { answerIn } from '../../office/bill/answer-in.ts'
import { BillView } from '../../office/bill/bill-view.tsx'
import { ReasonDialog } from '../../office/parts/reason-dialog.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { wordFor } from '../../office/words/word-for.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'
import { PERSON } from './person.ts'

const SETTLEMENT = `${PERSON}/settlements/{settlementId}` as const

/** One settlement with its explanation; a clerk may take it back. */
export function SettlementPage() {
  const { say, lang } = useAgencyWords()
  const { region, role } = useMe()
  const { personId = '', settlementId = '' } = useParams()
  const path = { region: region ?? '', personId, settlementId }
  const [asks, setAsks] = useState(false)
  const settlement = useLoaded(`settlement/${settlementId}/${lang}`, (api) =>
    api.get(SETTLEMENT, { path, query: { lang } }),
  )
  usePageTitle(say('people.settlement'))
  return (
    <>
      <p>
        <Link to={`/people/${personId}`}>{say('people.backToPerson')}</Link>
      </p>
      <h1>{say('people.settlement')}</h1>
      <WhenLoaded loaded={settlement}>
        {({ settledOn, institutionName, care, state, explanation }) => (
          <>
            <p role="status">
              {settledOn} {institutionName} · {wordFor('care', care, lang)}{' '}
              <span className="state">{say(state === 'settled' ? 'people.inForce' : 'people.takenBack')}</span>
            </p>
            {role === 'clerk' && state === 'settled' && (
              <div className="buttons">
                <button type="button" className="danger" onClick={() => setAsks(true)}>
                  {say('people.reverse')}
                </button>
              </div>
            )}
            <div className="answer-card">
              <BillView answer={answerIn(explanation)} cashIs={say('people.cash')} />
            </div>
          </>
        )}
      </WhenLoaded>
      {asks && <ReverseDialog path={path} onClose={() => setAsks(false)} onDone={settlement.again} />}
    </>
  )
}

type ReverseDialogProps = {
  readonly path: { readonly region: string; readonly personId: string; readonly settlementId: string }
  readonly onClose: () => void
  readonly onDone: () => void
}

function ReverseDialog({ path, onClose, onDone }: ReverseDialogProps) {
  const { say } = useAgencyWords()
  const reverse = useAct(`reverse/${path.settlementId}`, (api, why: string, key) =>
    api.post(`${SETTLEMENT}/reversal`, { path, body: { why }, key }),
  )
  return (
    <ReasonDialog
      title={say('people.reverseTitle')}
      action={say('people.reverse')}
      label={say('people.why')}
      act={reverse}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{say('people.reverseHint')}</p>
    </ReasonDialog>
  )
}
