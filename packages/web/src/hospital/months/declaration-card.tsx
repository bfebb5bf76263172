import { useState } from 'react'
import { grouped } from '../../public/amounts.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { type HospitalWordKey, useHospitalWords } from '../words.ts'
import { DecideDialog } from './decide-dialog.tsx'
import type { Decision, Declaration } from './declaration.ts'

const COURSE = ['declared', 'reviewed', 'confirmed', 'paid']
const STATES: Readonly<Record<string, HospitalWordKey>> = {
  declared: 'month.stateDeclared',
  reviewed: 'month.stateReviewed',
  confirmed: 'month.stateConfirmed',
  paid: 'month.statePaid',
  withdrawn: 'month.stateWithdrawn',
}
const DECISIONS: readonly Decision[] = ['confirm', 'dispute', 'withdraw']

type DeclarationCardProps = { readonly declaration: Declaration; readonly onChanged: () => void }

/** A declared month: amounts, how far it has come, deductions, and what is the institution's to decide. */
export function DeclarationCard({ declaration, onChanged }: DeclarationCardProps) {
  const { say } = useHospitalWords()
  const [asked, setAsked] = useState<Decision | null>(null)
  const { declarationId, month, state, settlements, declared, deducted, payable, deductions, actions } = declaration
  const open = DECISIONS.filter((one) => actions.includes(one))
  return (
    <section className="card" aria-labelledby={declarationId}>
      <div className="heading-row">
        <h2 id={declarationId}>{month}</h2>
        <span className={state === 'paid' ? 'state good' : state === 'withdrawn' ? 'state' : 'state waiting'}>
          {say(STATES[state] ?? 'month.stateDeclared')}
        </span>
      </div>
      <progress
        aria-label={say(STATES[state] ?? 'month.stateDeclared')}
        max={COURSE.length}
        value={COURSE.indexOf(state) + 1}
      />
      <dl className="fact-list">
        <div>
          <dt>{say('month.settlements')}</dt>
          <dd>{settlements}</dd>
        </div>
        <div>
          <dt>{say('month.declared')}</dt>
          <dd>{grouped(declared)}</dd>
        </div>
        <div>
          <dt>{say('month.deducted')}</dt>
          <dd>{grouped(deducted)}</dd>
        </div>
        <div>
          <dt>{say('month.payable')}</dt>
          <dd>{grouped(payable)}</dd>
        </div>
      </dl>
      {deductions.length > 0 && (
        <WideTable label={say('month.deductions')}>
          <table>
            <caption>{say('month.deductions')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('month.settlement')}</th>
                <th scope="col">{say('month.reason')}</th>
                <th scope="col" className="money">
                  {say('month.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {deductions.map(({ settlementId, reason, amount }) => (
                <tr key={settlementId}>
                  <th scope="row">
                    <code>{settlementId}</code>
                  </th>
                  <td>{reason}</td>
                  <td className="money">{grouped(amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {open.length > 0 && (
        <div className="buttons">
          {open.map((decision) => (
            <button
              key={decision}
              type="button"
              className={decision === 'confirm' ? undefined : 'secondary'}
              onClick={() => setAsked(decision)}
            >
              {say(`month.${decision}`)}
            </button>
          ))}
        </div>
      )}
      {asked && (
        <DecideDialog
          decision={asked}
          declaration={declaration}
          onDone={() => {
            setAsked(null)
            onChanged()
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}
