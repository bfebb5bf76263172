import { formatYuan, type Problem } from '@yibao/engine'
import type { Instant } from '../../database/ids.ts'
import { chinaDay, chinaHour } from '../../work/china-time.ts'
import { refusal } from '../../work/refusal.ts'

/** 医保钱包使用指南 (qinan.gov.cn): 2,000 yuan a transfer, three a day, none from 22:00 to 06:00. Official. */
export const WALLET_LIMITS = { mostFen: 200_000, aDay: 3, closesAtHour: 22, opensAtHour: 6 } as const

/** What of the limits a new transfer would break; `sentAt` are the moments of the sender's last ones. */
export function brokenLimits(amountFen: number, at: Instant, sentAt: readonly Instant[]): readonly Problem[] {
  const { mostFen, aDay, closesAtHour, opensAtHour } = WALLET_LIMITS
  const hour = chinaHour(at)
  const today = sentAt.filter((one) => chinaDay(one) === chinaDay(at)).length
  return [
    ...(amountFen > mostFen ? [tooMuch(mostFen)] : []),
    ...(today >= aDay ? [tooOften(aDay)] : []),
    ...(hour >= closesAtHour || hour < opensAtHour ? [closed(closesAtHour, opensAtHour)] : []),
  ]
}

const tooMuch = (mostFen: number): Problem =>
  refusal(
    'YB-W510',
    'amount',
    [`每笔转账不超过 ${formatYuan(mostFen)} 元`, `a transfer is at most ${formatYuan(mostFen)} yuan`],
    ['分次转账', 'send it in parts'],
  )

const tooOften = (aDay: number): Problem =>
  refusal(
    'YB-W511',
    'transferId',
    [`当天已转账 ${aDay} 次`, `${aDay} transfers were made today`],
    ['明天再转', 'send it tomorrow'],
  )

const closed = (from: number, to: number): Problem =>
  refusal(
    'YB-W512',
    'transferId',
    [`${from}:00 至次日 0${to}:00 不办理转账`, `there are no transfers between ${from}:00 and 0${to}:00`],
    [`0${to}:00 以后再转`, `send it after 0${to}:00`],
  )
