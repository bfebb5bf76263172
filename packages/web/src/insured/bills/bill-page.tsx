import { Link, useParams } from 'react-router'
import { addressOf } from '../../office/api/client.ts'
import type { AnswerOf } from '../../office/api/routes.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { answerIn } from '../../office/bill/answer-in.ts'
import { BillView } from '../../office/bill/bill-view.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { wordFor } from '../../office/words/word-for.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useSelf } from '../overview/use-self.ts'
import { useInsuredWords } from '../words.ts'
import { BillState } from './bill-state.tsx'
import { SETTLEMENTS } from './use-bills.ts'
import { YearSoFar } from './year-so-far.tsx'

type Shown = AnswerOf<`${typeof SETTLEMENTS}/{settlementId}`, 'get'>

/** One bill: how it was divided and why, to print. */
export function BillPage() {
  const { say, lang } = useInsuredWords()
  const path = { ...useSelf(), settlementId: useParams().settlementId ?? '' }
  const bill = useLoaded(`bill/${path.settlementId}/${lang}`, (api) =>
    api.get(`${SETTLEMENTS}/{settlementId}`, { path, query: { lang } }),
  )
  const title = bill.value ? say('bills.bill', { care: wordFor('care', bill.value.care, lang) }) : say('bills.title')
  usePageTitle(title)
  return (
    <>
      <p>
        <Link to="/bills">{say('bills.back')}</Link>
      </p>
      <h1>{title}</h1>
      <WhenLoaded loaded={bill}>
        {(value) => (
          <>
            <p>
              {value.institutionName && <>{value.institutionName} · </>}
              {say('bills.when')} {value.settledOn} <BillState state={value.state} />
            </p>
            <TakenBack bill={value} />
            <div className="answer-card">
              <BillView answer={answerIn(value.explanation)} cashIs={say('bills.cashPaid')} />
              <div className="buttons">
                <a
                  className="button"
                  target="_blank"
                  rel="noreferrer"
                  href={addressOf(`${SETTLEMENTS}/{settlementId}/statement.pdf`, path, { lang })}
                >
                  {say('bills.statement')}
                </a>
              </div>
            </div>
            {value.state === 'settled' && (
              <YearSoFar limits={value.limits} yearToDate={answerIn(value.explanation).yearToDate} />
            )}
            <p className="hint">
              {say('bills.number')} <code>{value.settlementId}</code>
            </p>
          </>
        )}
      </WhenLoaded>
    </>
  )
}

function TakenBack({ bill }: { readonly bill: Shown }) {
  const { say } = useInsuredWords()
  if (bill.reverses !== null)
    return (
      <p className="empty-state">
        {say('bills.reversalNote')} <Link to={`/bills/${bill.reverses}`}>{say('bills.original')}</Link>
      </p>
    )
  return bill.state === 'reversed' ? <p className="empty-state">{say('bills.reversedNote')}</p> : null
}
