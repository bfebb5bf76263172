import { type AmountName, type Fen, fen, type Kin } from '@yibao/engine'
import { assertSum, IDENTITIES, sumOf } from './identities.ts'
import type { Payer, StatementAmounts } from './statement.ts'

/** What a relative's account paid, in fen. `name` masked, as it is to be shown. */
export type SharedPayment = { readonly name: string; readonly relation: Kin; readonly amount: Fen }

/** Who pays the bill: the funds that pay something, the institution, the person's account, relatives' accounts, cash. */
export function payersOf(
  amounts: StatementAmounts,
  balanceAfter: Fen | null,
  shared: readonly SharedPayment[],
): readonly Payer[] {
  const paying = (name: AmountName): readonly Payer[] => (amounts[name] === 0 ? [] : [payer(name, amounts[name])])
  const account = { ...payer('account', amounts.account), balanceAfter }
  return [
    ...IDENTITIES.funds.parts.flatMap(paying),
    ...paying('hospitalShare'),
    ...(amounts.account === 0 && balanceAfter === null ? [] : [account]),
    ...sharedPayers(amounts, shared),
    payer('cash', amounts.cash),
  ]
}

function sharedPayers(amounts: StatementAmounts, shared: readonly SharedPayment[]): readonly Payer[] {
  if (shared.length === 0) return amounts.sharedAccount === 0 ? [] : [payer('sharedAccount', amounts.sharedAccount)]
  assertSum('sharedAccount = payments of relatives', amounts.sharedAccount, sumOf(shared.map(({ amount }) => amount)))
  return shared.map(({ name, relation, amount }) => ({ ...payer('sharedAccount', amount), name, relation }))
}

const payer = (amountName: AmountName, amount: number): Payer => ({
  amountName,
  name: null,
  relation: null,
  amount: fen(amount),
  balanceAfter: null,
})
