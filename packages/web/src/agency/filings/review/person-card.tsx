import type { ReactNode } from 'react'
import { useLoaded } from '../../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../../office/parts/when-loaded.tsx'
import { localToday } from '../../../public/today.ts'
import { type AgencyWordKey, useAgencyWords } from '../../words.ts'
import { type Applicant, insuredAs } from '../filing.ts'
import { type Cover, coverOn, dayOfCover, type Enrolment } from './cover.ts'
import { enrolmentOn } from './enrolment-on.ts'

type PersonCardProps = { readonly who: Applicant; readonly from: string }

/** Who applies, masked, and whether they are covered when the filing begins. */
export function PersonCard({ who, from }: PersonCardProps) {
  const { say, lang } = useAgencyWords()
  const day = dayOfCover(from, localToday(new Date()))
  const person = useLoaded(`person/${who.personId}`, (api) =>
    api.get('/api/v1/regions/{region}/persons/{personId}', { path: who }),
  )
  const enrolment = useLoaded(`enrolment/${who.personId}/${day}`, (api) => enrolmentOn(api, who, day))
  return (
    <section className="card" aria-labelledby="person">
      <h2 id="person">{say('filings.person')}</h2>
      <WhenLoaded loaded={person}>
        {({ name, idNumber }) => (
          <dl className="fact-list identity">
            <Fact name={say('filings.name')}>{name}</Fact>
            <Fact name={say('filings.document')}>{idNumber}</Fact>
          </dl>
        )}
      </WhenLoaded>
      <WhenLoaded loaded={enrolment}>
        {({ found }) => (
          <dl className="fact-list identity">
            <Fact name={say('filings.insuredOn', { day })}>
              <CoverMark enrolment={found} day={day} />
            </Fact>
            {found !== null && (
              <Fact name={say('filings.category')}>{insuredAs(found.scheme, found.category, lang)}</Fact>
            )}
          </dl>
        )}
      </WhenLoaded>
    </section>
  )
}

const COVER: Readonly<Record<Cover, AgencyWordKey>> = {
  covered: 'filings.insured',
  'not-insured': 'filings.notInsured',
  suspended: 'filings.suspended',
  'not-yet': 'filings.insuredFrom',
}

function CoverMark({ enrolment, day }: { readonly enrolment: Enrolment | null; readonly day: string }) {
  const { say } = useAgencyWords()
  const cover = coverOn(enrolment, day)
  return (
    <span className={cover === 'covered' ? 'cover good' : 'cover bad'}>
      {say(COVER[cover], { day: enrolment?.benefitsFrom ?? '' })}
    </span>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
