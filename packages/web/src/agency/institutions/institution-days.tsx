import { addDays, addMonths, type IsoDate } from '@yibao/engine'
import { useState } from 'react'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { localToday } from '../../public/today.ts'
import { Field } from '../../shell/fields/field.tsx'
import { useAgencyWords } from '../words.ts'
import { DaysTable } from './days-table.tsx'

type InstitutionDaysProps = { readonly institutionId: string; readonly region: string }

/** The days of a month with settlements: how many match, and how each stands. */
export function InstitutionDays({ institutionId, region }: InstitutionDaysProps) {
  const { say } = useAgencyWords()
  const thisMonth = localToday(new Date()).slice(0, 7)
  const [month, setMonth] = useState(thisMonth)
  const loaded = useLoaded(`days/${institutionId}/${month}`, (api) =>
    api.get('/api/v1/regions/{region}/institutions/{institutionId}/days', {
      path: { region, institutionId },
      query: { from: `${month}-01`, to: lastDayOf(month) },
    }),
  )
  return (
    <section aria-labelledby="days">
      <h2 id="days">{say('institutions.days')}</h2>
      <p className="hint">{say('institutions.daysHint')}</p>
      <Field id="month" label={say('institutions.month')}>
        <input
          id="month"
          type="month"
          className="date"
          max={thisMonth}
          value={month}
          onChange={(event) => event.target.value !== '' && setMonth(event.target.value)}
        />
      </Field>
      <WhenLoaded loaded={loaded}>
        {({ days }) =>
          days.length === 0 ? (
            <EmptyState title={say('institutions.noDays')}>
              <p>{say('institutions.noDaysHint')}</p>
            </EmptyState>
          ) : (
            <DaysTable days={days} month={month} over={month < thisMonth} />
          )
        }
      </WhenLoaded>
    </section>
  )
}

/** The last day of a month such as `2025-02`. */
const lastDayOf = (month: string): string => addDays(addMonths(`${month}-01` as IsoDate, 1), -1)
