import { type IsoDate, isCovered, type Problem } from '@yibao/engine'
import { refusal } from '../work/refusal.ts'
import { FILED_AS, type FilingApplication } from './application.ts'
import type { FilingRow } from './filing.ts'

/** A change keeps the type, goes elsewhere and begins after the old one. */
export function notAChange(old: FilingRow, { reason, place, from }: FilingApplication): readonly Problem[] {
  return [
    ...(FILED_AS[reason].type === old.type ? [] : [otherType]),
    ...(isCovered(place, old.place) ? [samePlace] : []),
    ...(from > old.from_date ? [] : [notLater(old.from_date)]),
  ]
}

const otherType: Problem = refusal(
  'YB-W210',
  'reason',
  ['变更不能改备案类型', 'a change keeps the type of filing'],
  ['取消原备案后重新申请，或另行申请', 'cancel the old one and apply anew, or apply beside it'],
)

const samePlace: Problem = refusal(
  'YB-W211',
  'place',
  ['原备案已覆盖这个就医地', 'the filing covers that place already'],
  ['无需变更', 'nothing needs to be changed'],
)

const notLater = (from: IsoDate): Problem =>
  refusal(
    'YB-W218',
    'from',
    [`变更须晚于原备案的开始日期 ${from}`, `a change begins after the filing that it changes, ${from}`],
    ['填写更晚的日期', 'give a later day'],
  )
