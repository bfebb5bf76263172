import { Link } from 'react-router'
import { useLoaded } from '../../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../../office/parts/when-loaded.tsx'
import { useMe } from '../../../office/session/session-context.ts'
import { useAgencyWords } from '../../words.ts'
import { type Applicant, type Filing, typeWord, wordsOfState } from '../filing.ts'
import { usePlaceName } from '../place-name.ts'
import { StateMark } from '../state-mark.tsx'
import { ApplicationFacts } from './application-facts.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { guideOf } from './filing-guide.ts'
import { OtherFilings } from './other-filings.tsx'
import { PaperList } from './paper-list.tsx'
import { PersonCard } from './person-card.tsx'
import { RulePanel } from './rule-panel.tsx'

type FilingReviewProps = {
  readonly who: Applicant
  readonly filing: Filing
  /** Every filing of the person. */
  readonly all: readonly Filing[]
  readonly onChange: () => void
}

/** Application, person and papers on one side; the decision and the rule beside them. */
export function FilingReview({ who, filing, all, onChange }: FilingReviewProps) {
  const { say, lang } = useAgencyWords()
  const me = useMe().id
  const placeName = usePlaceName()
  const { filingId, place, from, type, kind, state, replaces } = filing
  const guide = useLoaded(`guide/${[who.region, place, type, kind, from].join('/')}`, (api) =>
    guideOf(api, who, filing),
  )
  const isOwn = state === 'in-review' && filing.reviewer === me
  const change = all.find((one) => one.replaces === filingId && ['submitted', 'in-review'].includes(one.state))
  return (
    <>
      <div className="heading-row">
        <h1>{say('filings.reviewOf', { type: typeWord(filing, lang), place: placeName(filing) })}</h1>
        <StateMark state={state} />
      </div>
      <p className="lead">
        {say(isOwn ? 'filings.nextOwn' : wordsOfState(state).next)}{' '}
        {change && <Link to={`/filings/${who.personId}/${change.filingId}`}>{say('filings.openChange')}</Link>}
      </p>
      <div className="review">
        <div>
          <ApplicationFacts filing={filing} replaced={all.find((one) => one.filingId === replaces) ?? null} />
          <PersonCard who={who} from={from} />
          <WhenLoaded loaded={guide}>{(found) => <PaperList who={who} filing={filing} guide={found} />}</WhenLoaded>
          <OtherFilings who={who} filings={all.filter((one) => one !== filing)} />
        </div>
        <div>
          <DecisionPanel who={who} filing={filing} guide={guide.value} onChange={onChange} />
          <WhenLoaded loaded={guide}>{(found) => <RulePanel guide={found} />}</WhenLoaded>
        </div>
      </div>
    </>
  )
}
