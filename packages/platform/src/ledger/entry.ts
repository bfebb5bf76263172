import type { IsoDate } from '@yibao/engine'

/**
 * One movement of money: a set of entries that sums to zero. An amount is positive where the account is owed or has received,
 * negative where it owes or has given. In fen. A set is never changed; what was wrong is met by a new, opposite set.
 */
export type EntrySet = {
  readonly setId: string
  readonly bookedOn: IsoDate
  readonly reason: EntryReason
  /** What the movement belongs to: a settlement, a transfer, a declaration, … */
  readonly ref: string
  readonly entries: readonly Entry[]
}

export type Entry = { readonly account: LedgerAccount; readonly amountFen: number }

export type EntryReason =
  | 'settlement'
  | 'reversal'
  | 'credit'
  | 'account-move'
  | 'hold'
  | 'hold-release'
  | 'hold-refund'
  | 'transfer'
  | 'premium'
  | 'claim-payment'
  | 'off-site-cost'
  | 'off-site-reversal'
  | 'institution-payment'
  | 'clearing-transfer'

/**
 * Accounts by name: `fund:<fund>` what a fund has given; `person:account` the personal account, whose balance is the sum of its
 * entries; `person:cash` paid at a counter; `person:payable` owed and `person:paid` paid out to a person who claims by hand;
 * `sharing:pending` set aside for relatives, `sharing:settled` paid by relatives' accounts; `institution:<code>` owed to an
 * institution, `counter:<code>` cash it took; `region:<code>` owed to another region; `deducted:<code>` not
 * paid for bills of another region's insured, until the two clear; `bank` moved through the fund's bank.
 */
export type LedgerAccount =
  | `fund:${string}`
  | 'person:account'
  | 'person:cash'
  | 'person:payable'
  | 'person:paid'
  | 'sharing:pending'
  | 'sharing:settled'
  | `institution:${string}`
  | `counter:${string}`
  | `region:${string}`
  | `deducted:${string}`
  | 'bank'

/** A set out of named amounts; zeros are left out. Throws where it does not balance: that is a fault of the program. */
export function entrySet(
  head: Omit<EntrySet, 'entries'>,
  amounts: readonly (readonly [LedgerAccount, number])[],
): EntrySet {
  const entries = amounts
    .filter(([, amountFen]) => amountFen !== 0)
    .map(([account, amountFen]) => ({ account, amountFen }))
  const sum = entries.reduce((total, { amountFen }) => total + amountFen, 0)
  if (sum !== 0) throw new Error(`entries of ${head.reason} ${head.ref} do not balance: off by ${sum} fen`)
  return { ...head, entries }
}

/** What a set does to one account, in fen. */
export const changeOf = ({ entries }: EntrySet, account: LedgerAccount): number =>
  entries.reduce((sum, entry) => (entry.account === account ? sum + entry.amountFen : sum), 0)
