import { MONEY, moneyIndex } from '../../plan/facts.ts'
import type { LineFacts } from '../facts.ts'
import { REGISTERS } from '../write/paper.ts'
import { type CaseKeys, COUNTERS, WORDS } from './case-words.ts'
import type { Cursor } from './cursor.ts'
import type { Pools } from './pools.ts'

const money = REGISTERS

const FIRST_ITEM = moneyIndex('consultation')
const FIRST_COUNTER = moneyIndex('deductibleMet')
const [POOLED, OUTPATIENT, UPPER, CHRONIC] = [
  moneyIndex('pooledFund'),
  moneyIndex('outpatientFund'),
  moneyIndex('outpatientUpperFund'),
  moneyIndex('chronicFund'),
]
const BALANCE = moneyIndex('accountBalance')

export class BillScanner {
  constructor(
    private readonly cursor: Cursor,
    private readonly keys: CaseKeys,
  ) {}

  scan(): boolean {
    const { cursor } = this
    money.fill(0, 0, FIRST_COUNTER)
    if (!cursor.opensObject()) return false
    let key = -1
    let seen = 0
    do {
      key = this.keys.bill.read(cursor, key)
      if (key < 0 || (seen & (1 << key)) !== 0) return false
      seen |= 1 << key
      if (key <= 3) {
        const amount = cursor.fen()
        if (amount < 0) return false
        money[key] = amount
      } else if (key === 4) {
        if (!this.items()) return false
        // Fee lines are split the ordinary way.
      } else if (!cursor.nothing()) return false
    } while (cursor.comma())
    return (seen & 1) !== 0 && cursor.closesObject()
  }

  private items(): boolean {
    const { cursor } = this
    if (!cursor.opensObject()) return false
    if (cursor.closesObject()) return true
    let key = -1
    let seen = 0
    do {
      key = this.keys.items.read(cursor, key)
      if (key < 0 || (seen & (1 << key)) !== 0) return false
      seen |= 1 << key
      const amount = cursor.fen()
      if (amount < 0) return false
      money[FIRST_ITEM + key] = amount
    } while (cursor.comma())
    return cursor.closesObject()
  }
}

/** Keys of `yearToDate`: stays, deductible, then `COUNTERS`, the pooled fund first. */
const [STAYS, FIRST] = [0, 2]

export class YearScanner {
  constructor(
    private readonly cursor: Cursor,
    private readonly keys: CaseKeys,
    private readonly facts: LineFacts,
    private readonly pools: Pools,
  ) {}

  none(): void {
    const { facts } = this
    facts.stays = 0
    if (facts.pools.length > 0) facts.pools.length = facts.poolMet.length = 0
    for (let i = FIRST_COUNTER; i < BALANCE; i++) money[i] = 0
  }

  scan(): boolean {
    const { cursor } = this
    if (!cursor.opensObject()) return false
    if (cursor.closesObject()) return true
    let key = -1
    let seen = 0
    do {
      key = this.keys.yearToDate.read(cursor, key)
      if (key < 0 || (seen & (1 << key)) !== 0) return false
      seen |= 1 << key
      if (key >= FIRST) {
        const amount = cursor.fen()
        if (amount < 0) return false
        money[COUNTERS[key - FIRST]!.money] = amount
      } else if (key === STAYS) {
        this.facts.stays = cursor.whole()
        if (this.facts.stays < 0 || this.facts.stays > 366) return false
      } else if (!this.deductible()) return false
    } while (cursor.comma())
    if ((seen & (1 << FIRST)) === 0) money[POOLED] = Math.max(money[OUTPATIENT]!, money[UPPER]!) + money[CHRONIC]!
    return cursor.closesObject()
  }

  private deductible(): boolean {
    const { cursor, facts } = this
    if (!cursor.opensObject()) return false
    if (cursor.closesObject()) return true
    do {
      const pool = this.pools.read(cursor)
      if (pool === null || facts.pools.includes(pool) || !cursor.colon()) return false
      const amount = cursor.fen()
      if (amount < 0) return false
      facts.pools.push(pool)
      facts.poolMet.push(amount)
    } while (cursor.comma())
    return cursor.closesObject()
  }
}

export class AccountScanner {
  /** Whose accounts are shared, a bit for each of `KIN`. */
  kin = 0

  constructor(
    private readonly cursor: Cursor,
    private readonly keys: CaseKeys,
  ) {}

  none(): void {
    this.kin = 0
    for (let i = BALANCE; i < MONEY.length; i++) money[i] = 0
  }

  scan(): boolean {
    const { cursor } = this
    if (!cursor.opensObject()) return false
    if (cursor.closesObject()) return true
    let key = -1
    let seen = 0
    do {
      key = this.keys.account.read(cursor, key)
      if (key < 0 || (seen & (1 << key)) !== 0) return false
      seen |= 1 << key
      if (key === 1) {
        if (!this.shared()) return false
        continue
      }
      const amount = cursor.fen()
      if (amount < 0) return false
      money[BALANCE] = amount
    } while (cursor.comma())
    return cursor.closesObject()
  }

  private shared(): boolean {
    const { cursor } = this
    if (!cursor.opensList()) return false
    if (cursor.closesList()) return true
    do {
      const balance = this.relative()
      if (balance < 0) return false
      money[BALANCE + 1]! += balance
    } while (cursor.comma())
    return cursor.closesList()
  }

  /** The balance of one relative's account. */
  private relative(): number {
    const { cursor } = this
    if (!cursor.opensObject()) return -1
    let key = -1
    let seen = 0
    let balance = -1
    do {
      key = this.keys.shared.read(cursor, key)
      if (key < 0 || (seen & (1 << key)) !== 0) return -1
      seen |= 1 << key
      if (key === 1) {
        balance = cursor.fen()
        if (balance < 0) return -1
      } else if (!cursor.nothing()) {
        const kin = cursor.word(WORDS.kin)
        if (kin < 0) return -1
        this.kin |= 1 << kin
      }
    } while (cursor.comma())
    return cursor.closesObject() ? balance : -1
  }
}
