import type { IsoDate, Problem } from '@yibao/engine'
import type { Instant } from '../database/ids.ts'
import { chinaInstant } from './china-time.ts'
import { refusal } from './refusal.ts'

/** A day, and an hour after midnight: what began before it may still be under way, or another machine's clock be slow. */
const OVER_MS = 25 * 3_600_000

/** YB-W945 where a day in China is not over at a moment, so that it cannot be summed up yet. */
export function dayNotOver(day: IsoDate, now: Instant): readonly Problem[] {
  if (now >= chinaInstant(day, 0) + OVER_MS) return []
  return [
    refusal(
      'YB-W945',
      'day',
      [`${day} 尚未结束，不能汇总`, `${day} is not over yet: it cannot be summed up`],
      ['次日 1 时之后再执行', 'do it after one o’clock of the next day'],
    ),
  ]
}
