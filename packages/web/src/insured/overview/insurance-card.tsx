import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { localToday } from '../../public/today.ts'
import { StandingNote } from '../enrolments/standing-note.tsx'
import { periodOn, useEnrolments } from '../enrolments/use-enrolments.ts'
import { useInsuredWords } from '../words.ts'
import { Card } from './card.tsx'

/** Whether the person is insured today. */
export function InsuranceCard() {
  const { say } = useInsuredWords()
  const enrolments = useEnrolments()
  return (
    <Card id="insurance" title={say('overview.insurance')} to="/enrolments" page={say('enrolments.title')}>
      <WhenLoaded loaded={enrolments}>
        {({ enrolments: periods }) => <StandingNote period={periodOn(periods, localToday(new Date()))} />}
      </WhenLoaded>
    </Card>
  )
}
