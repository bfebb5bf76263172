import { FILING_REASONS, type FilingGuide, type GuideItem, type Need, valueWord } from '@yibao/engine'
import { Link } from 'react-router'
import { useWords } from '../../i18n/i18n.ts'
import type { WordKey } from '../../i18n/words.ts'
import { SourceLine } from '../source-line.tsx'
import { GuideFacts } from './guide-facts.tsx'
import { GuidePapers } from './guide-papers.tsx'
import { GuidePeriodPart } from './guide-period.tsx'

const NEED_WORDS: Readonly<Record<Need, WordKey>> = {
  'must-file': 'filing.mustFile',
  'should-file': 'filing.shouldFile',
  'filed-automatically': 'filing.filedAutomatically',
  'deemed-filed': 'filing.deemedFiled',
  'no-need': 'filing.noNeed',
}

/** What happens in another case than the planned one. */
const OTHERWISE: readonly GuideItem['topic'][] = ['unfiled', 'late-filing', 'emergency']

/** The guide: whether to file first, then with what, where and until when, then what else holds. */
export function GuideView({ guide }: { readonly guide: FilingGuide }) {
  const { say, lang } = useWords()
  const { need, status, kind, holdsFor, because, source, items, validity, lock, region } = guide
  const files = need === 'must-file' || need === 'should-file'
  const kindWord = kind === null ? valueWord('filing', status, lang) : FILING_REASONS[kind][lang]
  const shown = new Set(guide.papers.map(({ item }) => item.rule))
  const rest = items.filter(({ topic, rule }) => !OTHERWISE.includes(topic) && !shown.has(rule))
  return (
    <>
      <div className={files ? 'sentence not-payable' : 'sentence'} id="guide-answer">
        <p className="headline">{say(NEED_WORDS[need])}</p>
        <p>{because[lang]}</p>
        {holdsFor.length > 0 && (
          <p>{say('filing.holdsFor', { care: holdsFor.map((care) => valueWord('care', care, lang)).join('、') })}</p>
        )}
        {files && (
          <p>
            {say('filing.kind')}
            {lang === 'zh' ? '：' : ': '}
            <strong>{kindWord}</strong>
          </p>
        )}
        {source && (
          <p className="grounds">
            <SourceLine source={source} />
          </p>
        )}
      </div>
      {files && <GuidePapers guide={guide} />}
      {validity && <GuidePeriodPart title={say('filing.validity')} period={validity} />}
      {lock && <GuidePeriodPart title={say('filing.lock')} period={lock} />}
      <section className="note">
        <h3>{say('filing.otherwise')}</h3>
        <GuideFacts items={items.filter(({ topic }) => OTHERWISE.includes(topic))} />
      </section>
      <details className="part">
        <summary>
          <span>{say('filing.more')}</span>
          <span className="tag">{say('filing.count', { count: rest.length })}</span>
        </summary>
        <GuideFacts items={rest} />
      </details>
      {region.hotline && (
        <p>
          {say('filing.hotline')}
          {region.name[lang]} <a href={`tel:${region.hotline}`}>{region.hotline}</a>
        </p>
      )}
      <p>
        <Link to={estimateLink(guide)}>{say('filing.estimateIt')}</Link>
      </p>
      {files && (
        <p>
          <a href={applyLink(guide)}>{say('filing.applyHere')}</a>
        </p>
      )}
    </>
  )
}

/** The application of an insured person with the same place and reason filled in; it asks them to sign in. */
const applyLink = ({ to, reason }: FilingGuide): string =>
  `/insured/filings/new#${new URLSearchParams({ place: to.code, reason })}`

/** The estimator with the same home, place and filing filled in. */
function estimateLink({ region, to, status, kind, from, care, category }: FilingGuide): string {
  const link = new URLSearchParams({ region: region.code, to: to.code, care: care ?? 'inpatient', on: from })
  if (category !== null) link.set('category', category)
  if (category !== null) link.set('scheme', ['working', 'retired'].includes(category) ? 'employee' : 'resident')
  if (status === 'emergency') link.set('emergency', 'yes')
  if (status === 'long-term' || status === 'referral' || status === 'temporary') {
    link.set('filed', [status, kind ?? ''].join('~').replace(/~$/, ''))
  }
  return `/#${link}`
}
