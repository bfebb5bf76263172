import { formatYuan, ok, type Problem, type Result } from '@yibao/engine'
import type { Casework } from '../../work/casework.ts'
import { chinaDay } from '../../work/china-time.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { perform } from '../../work/perform.ts'
import { refusal, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import { notEnough, positiveYuan } from '../amount.ts'
import { BOND_BY_ID, type BondRow, otherOf } from '../bond/bond.ts'
import { insertHold, openHold } from '../hold/hold.ts'
import { notBound } from '../hold/set-aside.ts'
import type { PremiumPaid } from './note-premium.ts'

/** A relative's resident premium for one year; `amount` in yuan, as the tax authority asks for it. */
export type PremiumCommand = { readonly bondId: string; readonly year: number; readonly amount: string }

export type PremiumAnswer = { readonly premiumId: string; readonly amount: string; readonly accountBalance: string }

/**
 * Pays a relative's resident premium from the account (国办发〔2021〕14号). The money is set aside here and goes to the fund when
 * the member's enrolment takes it; where it cannot – no resident enrolment, a year paid before – it comes back. Refused:
 * YB-W507, YB-W508 bond, YB-W509 balance, YB-W517 year.
 */
export const payPremium = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: PremiumCommand,
): Promise<Result<PremiumAnswer>> => perform(desk, who, actor, request, premiumWork(who, command))

const premiumWork = (who: Who, command: PremiumCommand): Casework<BondRow | null, PremiumAnswer> => ({
  load: async (read) => (await read<BondRow>(BOND_BY_ID, [who.region, who.personId, command.bondId]))[0] ?? null,
  decide: (bond, moment) => {
    const { year } = command
    const { fen, problem } = positiveYuan(command.amount, 'amount')
    const thisYear = Number(chinaDay(moment.at).slice(0, 4))
    const problems = [
      problem,
      bond?.side === 'payer' && bond.state === 'bound' ? null : notBound('bondId'),
      fen > moment.accountFen ? notEnough('amount', fen, moment.accountFen) : null,
      year === thisYear || year === thisYear + 1 ? null : otherYear(year, thisYear),
    ].filter((one): one is Problem => one !== null)
    if (problems.length > 0 || bond === null) return refused(...problems)
    const member = otherOf(bond)
    const { row, money } = openHold(moment, {
      bond_id: command.bondId,
      purpose: 'premium',
      member,
      amount_fen: fen,
      expires_at: null,
    })
    const payload: PremiumPaid = { holdId: row.hold_id, payer: who, member, year, amountFen: fen }
    return ok({
      answer: {
        premiumId: row.hold_id,
        amount: formatYuan(fen),
        accountBalance: formatYuan(moment.accountFen - fen),
      },
      writes: [insertHold(who, row)],
      money: [money],
      events: [{ topic: 'premium-paid', payload }],
      audit: [{ action: 'premium.pay', target: `hold/${row.hold_id}` }],
    })
  },
})

const otherYear = (year: number, thisYear: number): Problem =>
  refusal(
    'YB-W517',
    'year',
    [
      `只能缴 ${thisYear} 或 ${thisYear + 1} 年度的保费，不能缴 ${year} 年度`,
      `premiums are paid for ${thisYear} or ${thisYear + 1}, not for ${year}`,
    ],
    ['以前年度的补缴到经办机构办理', 'earlier years are paid with the agency'],
  )
