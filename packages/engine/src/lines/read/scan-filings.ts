import type { Filing } from '../../case/case.ts'
import { FILING_TYPES, LONG_TERM_KINDS } from '../../case/enums.ts'
import type { LineFacts } from '../facts.ts'
import { type CaseKeys, WORDS } from './case-words.ts'
import type { Cursor } from './cursor.ts'
import { type DayTexts, NO_DAY } from './days.ts'
import type { Places } from './places.ts'

type OpenFiling = { -readonly [K in keyof Filing]: Filing[K] }

export class FilingScanner {
  private readonly made: OpenFiling[] = []

  constructor(
    private readonly cursor: Cursor,
    private readonly keys: CaseKeys,
    private readonly facts: LineFacts,
    private readonly places: Places,
    private readonly days: DayTexts,
  ) {}

  none(): void {
    // Setting a length is slow, even to what it is.
    if (this.facts.filings.length > 0) this.facts.filings.length = 0
  }

  scan(): boolean {
    const { cursor } = this
    if (!cursor.opensList()) return false
    if (cursor.closesList()) return true
    const { filings } = this.facts
    do {
      const filing = this.room(filings.length)
      if (!this.filing(filing)) return false
      filings.push(filing)
    } while (cursor.comma())
    return cursor.closesList()
  }

  /** A filing object to fill; those of earlier lines are used again. */
  private room(index: number): OpenFiling {
    const known = this.made[index]
    if (known !== undefined) return known
    const made: OpenFiling = { type: 'temporary', kind: null, region: '', from: '', to: null }
    this.made.push(made)
    return made
  }

  private filing(filing: OpenFiling): boolean {
    const { cursor, places, days } = this
    filing.kind = filing.to = null
    let from = NO_DAY
    let to = NO_DAY
    if (!cursor.opensObject()) return false
    let key = -1
    let seen = 0
    do {
      key = this.keys.filing.read(cursor, key)
      if (key < 0 || (seen & (1 << key)) !== 0) return false
      seen |= 1 << key
      if (key === 0) {
        const type = cursor.word(WORDS.filingType)
        if (type < 0) return false
        filing.type = FILING_TYPES[type]!
      } else if (key === 1) {
        if (cursor.nothing()) continue
        const kind = cursor.word(WORDS.longTermKind)
        if (kind < 0) return false
        filing.kind = LONG_TERM_KINDS[kind]!
      } else if (key === 2) {
        const code = cursor.region()
        const region = code < 0 ? undefined : places.textOf(code)
        if (region === undefined) return false
        filing.region = region
      } else if (key === 3) {
        from = cursor.day()
        if (from === NO_DAY) return false
        filing.from = days.of(from)
      } else {
        if (cursor.nothing()) continue
        to = cursor.day()
        if (to === NO_DAY) return false
        filing.to = days.of(to)
      }
    } while (cursor.comma())
    const required = 0b1101
    if ((seen & required) !== required || !cursor.closesObject()) return false
    return (to === NO_DAY || from <= to) && (filing.kind === null || filing.type === 'long-term')
  }
}
