import type { IsoDate } from '../calendar/date.ts'
import type { FilingStatus, FilingType, LongTermKind } from '../case/enums.ts'
import type { ValidityRule } from '../policy/filing-document.ts'
import type { Confidence, Source } from '../policy/source.ts'
import { type Text, text } from '../words/text.ts'
import type { Ruled } from './decision.ts'
import type { FilingRules } from './rules.ts'
import { lastDayOf, validityRule } from './validity.ts'

/** How long something holds. `months` null: long-term, until changed; `lastDay` then null too. */
export type GuidePeriod = {
  readonly months: number | null
  readonly from: IsoDate
  readonly lastDay: IsoDate | null
  readonly text: Text
  readonly source: Source
  readonly confidence: Confidence
  readonly rule: string
  readonly national: boolean
  /** The region is stricter than the nation, whose months are `nationalMonths`. */
  readonly contradictsNational: boolean
  /** The nation's figure where it is another one; undefined where the two agree or the nation has none. */
  readonly nationalMonths?: number | null
}

/** How long a filing begun on `from` is good for; null where none is made, or no rule says. */
export function guideValidity(
  rules: FilingRules,
  status: FilingStatus,
  kind: LongTermKind | null,
  from: IsoDate,
): GuidePeriod | null {
  if (!isType(status)) return null
  const rule = validityRule(rules.validity, status, kind)
  if (!rule) return null
  const { months } = rule.row
  const lastDay = months === null ? null : lastDayOf(from, months)
  const told =
    months === null
      ? text('备案长期有效，直至变更或取消。', 'The filing holds until it is changed or cancelled.')
      : text(
          `备案有效期${months}个月，自${from}至${lastDay}。`,
          `The filing holds for ${months} months, from ${from} to ${lastDay}.`,
        )
  const national = validityRule(rules.nationalValidity, status, kind)
  return period(rule, months, from, told, national?.row.months, (own, nation) => own < nation)
}

/** How long a long-term filing may not be changed or cancelled; null where no rule says. */
export function guideLock(
  rules: FilingRules,
  status: FilingStatus,
  kind: LongTermKind | null,
  from: IsoDate,
): GuidePeriod | null {
  if (!isType(status)) return null
  const national = validityRule(rules.nationalValidity, status, kind)
  // A region that says nothing of the lock leaves the nation's.
  const own = validityRule(rules.validity, status, kind)
  const rule = own && own.row.lockMonths !== null ? own : national
  const months = rule?.row.lockMonths ?? null
  if (!rule || months === null) return null
  const last = lastDayOf(from, months)
  const told = rule.national
    ? text(
        `参保地可限定备案后一段时间内不得变更或取消，原则上不超过${months}个月（至${last}）。`,
        `The home region may bar changes and cancellation for a time, in principle no longer than ${months} months (to ${last}).`,
      )
    : text(
        `备案后${months}个月内（至${last}）不得变更或取消。`,
        `The filing may not be changed or cancelled for ${months} months (to ${last}).`,
      )
  const nation = national?.row.lockMonths ?? undefined
  return period(rule, months, from, told, nation, (own, nation) => own > nation)
}

const isType = (status: FilingStatus): status is FilingType =>
  status === 'long-term' || status === 'referral' || status === 'temporary'

function period(
  { row, rule, national }: Ruled<ValidityRule>,
  months: number | null,
  from: IsoDate,
  told: Text,
  nationalMonths: number | null | undefined,
  stricter: (own: number, nation: number) => boolean,
): GuidePeriod {
  const differs = !national && nationalMonths !== undefined && nationalMonths !== months
  const contradicts =
    differs && stricter(months ?? Number.POSITIVE_INFINITY, nationalMonths ?? Number.POSITIVE_INFINITY)
  return {
    months,
    from,
    lastDay: months === null ? null : lastDayOf(from, months),
    text: contradicts ? withContradiction(told, nationalMonths) : told,
    source: row.source,
    confidence: row.source.confidence,
    rule,
    national,
    contradictsNational: contradicts,
    ...(differs ? { nationalMonths } : {}),
  }
}

function withContradiction(told: Text, nationalMonths: number | null): Text {
  const nation = nationalMonths === null ? text('长期有效', 'long-term') : monthsInWords(nationalMonths)
  return text(
    `${told.zh}国家规定为${nation.zh}，两者不一致，按参保地规定执行。`,
    `${told.en} The national rule says ${nation.en}; the home region's rule differs and is the one applied.`,
  )
}

const monthsInWords = (months: number): Text => text(`${months}个月`, `${months} months`)
