import { Link, Route, Routes } from 'react-router'
import { Face } from '../office/face.tsx'
import { localToday } from '../public/today.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { CounterProvider } from './counter/counter-context.tsx'
import { CounterPage } from './counter/counter-page.tsx'
import { DayPage } from './days/day-page.tsx'
import { DaysPage } from './days/days-page.tsx'
import { MonthsPage } from './months/months-page.tsx'
import { VisitPage } from './visit/visit-page.tsx'
import { useHospitalWords } from './words.ts'

/** The pages of institutions without a system of their own: the counter, and the books of days and months. */
export function HospitalFace() {
  const { say } = useHospitalWords()
  const today = localToday(new Date())
  const navigation = [
    { to: '/', label: say('counter.counter') },
    { to: '/days', label: say('counter.days') },
    { to: '/months', label: say('counter.months') },
  ]
  return (
    <Face name="hospital" title={say('counter.face')} navigation={navigation}>
      <CounterProvider today={today}>
        <Routes>
          <Route path="/" element={<CounterPage />} />
          <Route path="/visits/:region/:personId/:encounterId" element={<VisitPage />} />
          <Route path="/days" element={<DaysPage />} />
          <Route path="/days/:day" element={<DayPage />} />
          <Route path="/months" element={<MonthsPage />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </CounterProvider>
    </Face>
  )
}

function NotFound() {
  const { say } = useHospitalWords()
  usePageTitle(say('shell.notFound'))
  return (
    <div className="narrow">
      <h1>{say('shell.notFound')}</h1>
      <p>
        <Link to="/">{say('visit.back')}</Link>
      </p>
    </div>
  )
}
