import { useState } from 'react'
import { wordFor } from '../../office/words/word-for.ts'
import { grouped } from '../../public/amounts.ts'
import { useHospitalWords } from '../words.ts'
import { CancelDialog } from './cancel-dialog.tsx'
import { DischargeDialog } from './discharge-dialog.tsx'
import { StateMark } from './state-mark.tsx'
import type { VisitActProps } from './visit-act.ts'

/** Whose visit it is, as far as a window shows it. */
export type MaskedPerson = { readonly name: string; readonly idNumber: string }

/** What is known of a visit, and what may be done with it beside its bill. */
export function VisitHead({ who, known, visit, onChanged }: VisitActProps & { readonly known: MaskedPerson | null }) {
  const { say, lang } = useHospitalWords()
  const [asked, setAsked] = useState<'discharge' | 'cancel' | null>(null)
  const { actions, care } = visit
  const props = {
    who,
    visit,
    onChanged: () => {
      setAsked(null)
      onChanged()
    },
    onClose: () => setAsked(null),
  }
  return (
    <section className="card" aria-label={say('counter.patient')}>
      <dl className="fact-list">
        <div>
          <dt>{say('counter.patient')}</dt>
          <dd>
            {known ? (
              <>
                {known.name} <small className="own-line">{known.idNumber}</small>
              </>
            ) : (
              <small>{say('visit.unnamed')}</small>
            )}
          </dd>
        </div>
        <div>
          <dt>{say('counter.state')}</dt>
          <dd>
            <StateMark state={visit.state} />
          </dd>
        </div>
        <div>
          <dt>{say('counter.admittedOn')}</dt>
          <dd>{visit.admittedOn}</dd>
        </div>
        {visit.dischargedOn !== null && care === 'inpatient' && (
          <div>
            <dt>{say('visit.dischargedOn')}</dt>
            <dd>{visit.dischargedOn}</dd>
          </div>
        )}
        <div>
          <dt>{say('counter.diagnosis')}</dt>
          <dd>{wordFor('diagnosis', visit.diagnosis, lang)}</dd>
        </div>
        <div>
          <dt>{say('counter.total')}</dt>
          <dd className="money-fact">{grouped(visit.total)}</dd>
        </div>
      </dl>
      {visit.state === 'cancelled' && <p>{say('visit.cancelled')}</p>}
      {(actions.includes('cancel') || actions.includes('discharge')) && (
        <div className="buttons">
          {actions.includes('discharge') && care === 'inpatient' && (
            <button type="button" className="secondary" onClick={() => setAsked('discharge')}>
              {say('visit.discharge')}
            </button>
          )}
          {actions.includes('cancel') && (
            <button type="button" className="quiet" onClick={() => setAsked('cancel')}>
              {say('visit.cancel')}
            </button>
          )}
        </div>
      )}
      {asked === 'discharge' && <DischargeDialog {...props} />}
      {asked === 'cancel' && <CancelDialog {...props} />}
    </section>
  )
}
