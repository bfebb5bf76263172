import { type AmountName, type Answer, parseYuan } from '@yibao/engine'

/** One bar. It covers `from` to `to` of the total, in fen; what is paid is taken from the right end of what is left. */
export type Bar = {
  readonly name: AmountName
  readonly kind: 'total' | 'paid' | 'left'
  readonly fen: number
  readonly from: number
  readonly to: number
}

/** Who takes over parts of the bill, in the order in which they pay. */
const PAYERS = [
  'pooledFund',
  'employeeSupplement',
  'catastrophic',
  'medicalAid',
  'civilServant',
  'enterpriseSupplement',
  'otherFund',
  'hospitalShare',
] as const satisfies readonly AmountName[]

const ACCOUNTS = ['account', 'sharedAccount'] as const satisfies readonly AmountName[]

/** From the total to what is left to the person, and, where accounts pay, to the cash. Who pays nothing has no bar. */
export function waterfallOf(amounts: Answer['amounts']): readonly Bar[] {
  const fenOf = (name: AmountName): number => parseYuan(amounts[name])!
  let left = fenOf('total')
  const whole = (name: AmountName, kind: Bar['kind']): Bar => ({ name, kind, fen: left, from: 0, to: left })
  const pays = (name: AmountName): readonly Bar[] => {
    const fen = fenOf(name)
    if (fen === 0) return []
    left -= fen
    return [{ name, kind: 'paid', fen, from: left, to: left + fen }]
  }
  const bars = [whole('total', 'total'), ...PAYERS.flatMap(pays), whole('personTotal', 'left')]
  const accounts = ACCOUNTS.flatMap(pays)
  return accounts.length === 0 ? bars : [...bars, ...accounts, whole('cash', 'left')]
}
