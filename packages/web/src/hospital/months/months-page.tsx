import { useState } from 'react'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { Field } from '../../shell/fields/field.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { useCounter } from '../counter/counter-context.tsx'
import { monthBefore } from '../days/months-of.ts'
import { useHospitalWords } from '../words.ts'
import { DeclarationCard } from './declaration-card.tsx'
import { DeclareDialog } from './declare-dialog.tsx'

/** The declarations of the institution, newest first, each with where it stands and what may be done. */
export function MonthsPage() {
  const { say } = useHospitalWords()
  const { today, institutionId } = useCounter()
  const [month, setMonth] = useState(monthBefore(today))
  const [asking, setAsking] = useState(false)
  usePageTitle(say('counter.months'))
  const declared = useLoaded('declarations', (api) =>
    api.get('/api/v1/institutions/{institutionId}/declarations', { path: { institutionId }, query: { limit: '24' } }),
  )
  return (
    <div className="books">
      <h1>{say('month.monthsTitle')}</h1>
      <p className="lead">{say('month.monthsLead')}</p>
      <section className="card" aria-labelledby="declare">
        <h2 id="declare">{say('month.declareMonth')}</h2>
        <Field id="month" label={say('month.month')}>
          <input
            id="month"
            type="month"
            className="date"
            max={today.slice(0, 7)}
            value={month}
            onChange={(event) => event.target.value !== '' && setMonth(event.target.value)}
          />
        </Field>
        <div className="buttons">
          <button type="button" onClick={() => setAsking(true)}>
            {say('month.declare')}
          </button>
        </div>
      </section>
      {asking && (
        <DeclareDialog
          institutionId={institutionId}
          month={month}
          onDone={() => {
            setAsking(false)
            declared.again()
          }}
          onClose={() => setAsking(false)}
        />
      )}
      <WhenLoaded loaded={declared}>
        {({ declarations }) =>
          declarations.length === 0 ? (
            <EmptyState title={say('month.noMonths')}>
              <p>{say('month.noMonthsHint')}</p>
            </EmptyState>
          ) : (
            declarations.map((one) => (
              <DeclarationCard key={one.declarationId} declaration={one} onChanged={declared.again} />
            ))
          )
        }
      </WhenLoaded>
    </div>
  )
}
