import { CARES, CATEGORIES, LEVELS } from '../../case/enums.ts'
import type { CaseWorld } from '../../case/read.ts'
import type { LineFacts } from '../facts.ts'
import { agrees, Kinship } from './agrees.ts'
import { type CaseKeys, caseKeys } from './case-words.ts'
import { Cursor } from './cursor.ts'
import { DayTexts, NO_DAY } from './days.ts'
import type { Places } from './places.ts'
import { Pools } from './pools.ts'
import { FilingScanner } from './scan-filings.ts'
import { AccountScanner, BillScanner, YearScanner } from './scan-money.ts'
import { InsuredScanner, VisitScanner } from './scan-person.ts'

/**
 * Reads a usual case straight off the bytes, without making objects or strings. Gives up on everything that is unusual or
 * wrong; then the line is read the ordinary way, which tells what is wrong. What it takes, it takes as the ordinary reader
 * does: a test beside this file holds the two together.
 */
export class CaseScanner {
  readonly cursor = new Cursor()
  private readonly keys: CaseKeys = caseKeys()
  private readonly days = new DayTexts()
  private readonly insured: InsuredScanner
  private readonly visit: VisitScanner
  private readonly filings: FilingScanner
  private readonly bill: BillScanner
  private readonly year: YearScanner
  private readonly account: AccountScanner
  private readonly kinship: Kinship

  constructor(
    private readonly places: Places,
    private readonly facts: LineFacts,
    world: CaseWorld,
  ) {
    const { cursor, keys } = this
    this.insured = new InsuredScanner(cursor, keys, facts)
    this.visit = new VisitScanner(cursor, keys, facts)
    this.filings = new FilingScanner(cursor, keys, facts, places, this.days)
    this.bill = new BillScanner(cursor, keys)
    this.year = new YearScanner(cursor, keys, facts, new Pools())
    this.kinship = new Kinship(world, this.days)
    this.account = new AccountScanner(cursor, keys)
  }

  /** The case on the line where the cursor stands; moves to the next line. False leaves the cursor anywhere. */
  scan(): boolean {
    const { cursor, facts } = this
    facts.assumed = 0
    facts.asked = facts.own
    this.filings.none()
    this.year.none()
    this.account.none()
    cursor.skip()
    return this.members() && cursor.endsLine() && this.complete()
  }

  private members(): boolean {
    const { cursor } = this
    if (!cursor.opensObject()) return false
    let key = -1
    let seen = 0
    do {
      key = this.keys.case.read(cursor, key)
      if (key < 0 || (seen & (1 << key)) !== 0 || !this.member(key)) return false
      seen |= 1 << key
    } while (cursor.comma())
    const required = 0b1011
    return (seen & required) === required && cursor.closesObject()
  }

  private member(key: number): boolean {
    switch (key) {
      case 0:
        return this.insured.scan()
      case 1:
        return this.visit.scan()
      case 2:
        return this.filings.scan()
      case 3:
        return this.bill.scan()
      case 4:
        return this.cursor.nothing() || this.year.scan()
      default:
        return this.cursor.nothing() || this.account.scan()
    }
  }

  /** What must agree between the parts, and what one part needs of another. */
  private complete(): boolean {
    const { facts, places, insured, visit, days } = this
    const home = places.home(insured.region)
    const place = places.textOf(visit.region)
    if (home === undefined || place === undefined) return false
    if (!agrees(home, insured, visit, facts)) return false
    const { kin } = this.account
    if (kin !== 0 && (kin & ~this.kinship.on(insured.scheme, visit.settled)) !== 0) return false
    facts.home = home
    facts.scheme = insured.scheme
    facts.settled = visit.settled
    const { codes } = facts
    codes[0] = insured.plan
    codes[1] = insured.category
    codes[2] = visit.care
    codes[3] = home.levels[visit.level]!
    insured.finish(visit.settled)
    codes[13] = facts.stays + 1
    facts.insured.region = home.region
    facts.insured.category = CATEGORIES[insured.category]!
    const asked = facts.visit
    asked.care = CARES[visit.care]!
    asked.level = LEVELS[visit.level]!
    asked.region = place
    asked.settledOn = days.of(visit.settled)
    asked.admittedOn = visit.admitted === NO_DAY ? asked.settledOn : days.of(visit.admitted)
    asked.emergency = visit.emergency
    return true
  }
}
