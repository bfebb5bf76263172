import type { IsoDate } from '../calendar/date.ts'
import type { Care, CarePlace, Category } from '../case/enums.ts'
import type { PolicySet } from '../policy/documents.ts'
import { failed, ok, type Result } from '../problem/problem.ts'
import type { Text } from '../words/text.ts'
import { type GuideItem, guideItems } from './guide-item.ts'
import { type FilingNeed, filingNeed } from './guide-need.ts'
import { channelsOf, commitmentOf, type GuideChannel, type GuidePaper, papersOf } from './guide-papers.ts'
import { type GuidePeriod, guideLock, guideValidity } from './guide-validity.ts'
import { checkQuestion, type FilingQuestion, type FilingReason } from './question.ts'
import { filingRulesFor } from './rules.ts'

/** What a person must do to be covered at another place, and until when. */
export type FilingGuide = FilingNeed & {
  readonly region: { readonly code: string; readonly name: Text; readonly hotline: string | null }
  readonly to: { readonly code: string; readonly name: string }
  readonly place: CarePlace
  readonly reason: FilingReason
  readonly on: IsoDate
  readonly from: IsoDate
  /** Null: not told, the need is decided for a stay in hospital and the items are those of all care. */
  readonly care: Care | null
  readonly category: Category | null
  /** What to hand in; empty where nothing has to be filed. */
  readonly papers: readonly GuidePaper[]
  /** The rule by which a commitment letter does instead of papers (承诺书), null where none is known. */
  readonly commitment: GuideItem | null
  readonly channels: readonly GuideChannel[]
  readonly validity: GuidePeriod | null
  readonly lock: GuidePeriod | null
  /**
   * Everything the policy files say to this person, in reading order, the region's before the nation's; without papers
   * and channels where nothing has to be filed.
   */
  readonly items: readonly GuideItem[]
}

/** Where to file and with what; that an emergency takes no papers is told. */
const tellsHowToFile = ({ topic, filings }: GuideItem): boolean =>
  topic === 'channel' || (topic === 'papers' && !filings.includes('emergency'))

/** The filing guide, from the same rules by which bills are settled. */
export function filingGuide(set: PolicySet, question: FilingQuestion): Result<FilingGuide> {
  const checked = checkQuestion(set, question)
  if (!checked.ok) return failed(checked.problems)
  const { home, to, place, reason, on, from, care, category } = checked.value
  const rules = filingRulesFor(set, home.region, from)
  const need = filingNeed(rules, checked.value)
  const files = need.need === 'must-file' || need.need === 'should-file'
  const concerned = guideItems(rules, { status: need.status, kind: need.kind, care, category, place })
  // Whoever has nothing to file is not told where and with what.
  const items = files ? concerned : concerned.filter((item) => !tellsHowToFile(item))
  return ok({
    ...need,
    region: { code: home.region, name: home.name, hotline: home.hotline },
    to,
    place,
    reason,
    on,
    from,
    care,
    category,
    papers: files ? papersOf(items) : [],
    commitment: files ? commitmentOf(items) : null,
    channels: files ? channelsOf(items) : [],
    validity: guideValidity(rules, need.status, need.kind, from),
    lock: need.status === 'long-term' ? guideLock(rules, need.status, need.kind, from) : null,
    items,
  })
}
