import { ASSUMED_AGES } from '../../plan/facts.ts'
import type { LineFacts } from '../facts.ts'
import { type CaseKeys, WORDS } from './case-words.ts'
import type { Cursor } from './cursor.ts'
import { NO_DAY, yearsBetween } from './days.ts'

export class InsuredScanner {
  region = -1
  scheme = -1
  /** 0: none. */
  plan = 0
  category = -1
  born = NO_DAY
  private groups = 0
  private months = -1

  constructor(
    private readonly cursor: Cursor,
    private readonly keys: CaseKeys,
    private readonly facts: LineFacts,
  ) {}

  scan(): boolean {
    const { cursor } = this
    this.plan = this.groups = 0
    this.born = NO_DAY
    this.months = -1
    if (!cursor.opensObject()) return false
    let key = -1
    let seen = 0
    do {
      key = this.keys.insured.read(cursor, key)
      if (key < 0 || (seen & (1 << key)) !== 0 || !this.member(key)) return false
      seen |= 1 << key
    } while (cursor.comma())
    const required = 0b1011
    return (seen & required) === required && cursor.closesObject()
  }

  private member(key: number): boolean {
    const { cursor } = this
    switch (key) {
      case 0:
        this.region = cursor.region()
        return this.region >= 0
      case 1:
        this.scheme = cursor.word(WORDS.scheme)
        return this.scheme >= 0
      case 2:
        if (cursor.nothing()) return true
        this.plan = cursor.word(WORDS.plan) + 1
        return this.plan > 0
      case 3:
        this.category = cursor.word(WORDS.category)
        return this.category >= 0
      case 4:
        return this.groupList()
      case 5:
        if (cursor.nothing()) return true
        this.born = cursor.day()
        return this.born !== NO_DAY
      default:
        if (cursor.nothing()) return true
        this.months = cursor.whole()
        return this.months >= 0 && this.months <= 1200
    }
  }

  private groupList(): boolean {
    const { cursor } = this
    if (!cursor.opensList()) return false
    if (cursor.closesList()) return true
    do {
      const group = cursor.word(WORDS.group)
      if (group < 0) return false
      this.groups |= 1 << group
    } while (cursor.comma())
    return cursor.closesList()
  }

  /** The codes that the day of settlement is needed for, and those with a default. */
  finish(settled: number): void {
    const { codes } = this.facts
    codes[11] = this.born === NO_DAY ? ASSUMED_AGES[this.category]! : yearsBetween(this.born, settled)
    codes[12] = this.months < 0 ? 0 : this.months
    codes[14] = this.groups
    if (this.born === NO_DAY) this.facts.assumed |= 1
    if (this.months < 0) this.facts.assumed |= 2
  }
}

/** Keys of `visit` from `specialist` to `signed`: what they are where nothing is said, and their code's position. */
const YES_NO = { first: 3, last: 6, code: 7, absent: [0, 1, 0, 0], assumed: 2 } as const
const DIAGNOSIS = { key: 10, code: 6, assumed: 6 } as const
const CARE_EMERGENCY = 2

export class VisitScanner {
  care = -1
  region = -1
  level = -1
  admitted = NO_DAY
  settled = NO_DAY
  emergency = false

  constructor(
    private readonly cursor: Cursor,
    private readonly keys: CaseKeys,
    private readonly facts: LineFacts,
  ) {}

  scan(): boolean {
    const { cursor } = this
    const { codes } = this.facts
    this.admitted = NO_DAY
    if (!cursor.opensObject()) return false
    let key = -1
    let seen = 0
    let told = 0
    let emergency = -1
    do {
      key = this.keys.visit.read(cursor, key)
      if (key < 0 || (seen & (1 << key)) !== 0) return false
      seen |= 1 << key
      if (key >= YES_NO.first && cursor.nothing()) {
        // Only the day of settlement must be told.
        if (key === 8) return false
        continue
      }
      told |= 1 << key
      if (key === 9) {
        emergency = cursor.yesNo()
        if (emergency < 0) return false
      } else if (!this.member(key)) return false
    } while (cursor.comma())
    const required = 0b100000111
    if ((told & required) !== required || !cursor.closesObject()) return false
    for (let i = YES_NO.first; i <= YES_NO.last; i++) {
      if ((told & (1 << i)) !== 0) continue
      codes[i - YES_NO.first + YES_NO.code] = YES_NO.absent[i - YES_NO.first]!
      this.facts.assumed |= 1 << (i - YES_NO.first + YES_NO.assumed)
    }
    if ((told & (1 << DIAGNOSIS.key)) === 0) {
      codes[DIAGNOSIS.code] = 0
      this.facts.assumed |= 1 << DIAGNOSIS.assumed
    }
    this.emergency = emergency < 0 ? this.care === CARE_EMERGENCY : emergency === 1
    return true
  }

  private member(key: number): boolean {
    const { cursor } = this
    const { codes } = this.facts
    switch (key) {
      case 0:
        this.care = cursor.word(WORDS.care)
        return this.care >= 0
      case 1:
        this.region = cursor.region()
        return this.region >= 0
      case 2:
        this.level = cursor.word(WORDS.level)
        return this.level >= 0
      case 7:
        this.admitted = cursor.day()
        return this.admitted !== NO_DAY
      case 8:
        this.settled = cursor.day()
        return this.settled !== NO_DAY
      case 10:
        codes[DIAGNOSIS.code] = cursor.word(WORDS.diagnosis)
        return codes[DIAGNOSIS.code]! >= 0
      default: {
        const answer = cursor.yesNo()
        codes[key - YES_NO.first + YES_NO.code] = answer
        return answer >= 0
      }
    }
  }
}
