import { CATEGORIES, CATEGORIES_OF, KIN, SCHEMES } from '../../case/enums.ts'
import type { CaseWorld } from '../../case/read.ts'
import { isWithin } from '../../filing/place.ts'
import type { LineFacts } from '../facts.ts'
import { REGISTERS } from '../write/paper.ts'
import { type DayTexts, NO_DAY, yearOfDay } from './days.ts'
import type { Home } from './places.ts'
import type { InsuredScanner, VisitScanner } from './scan-person.ts'

/** By scheme × categories + category: who the scheme insures. */
const INSURES = Uint8Array.from(
  SCHEMES.flatMap((scheme) => CATEGORIES.map((category) => Number(CATEGORIES_OF[scheme].includes(category)))),
)

/** Whose account may be shared with whom and when, as bits of `KIN`. */
export class Kinship {
  private readonly known = new Map<number, number>()

  constructor(
    private readonly world: CaseWorld,
    private readonly days: DayTexts,
  ) {}

  on(scheme: number, day: number): number {
    const key = day * SCHEMES.length + scheme
    const known = this.known.get(key)
    if (known !== undefined) return known
    const kin = this.world.kinOn(SCHEMES[scheme]!, this.days.of(day)) ?? KIN
    const mask = kin.reduce((bits, one) => bits | (1 << KIN.indexOf(one)), 0)
    this.known.set(key, mask)
    return mask
  }
}

/** `case/check.ts` for cases that were read off bytes: whether it has nothing to say. */
export function agrees(home: Home, insured: InsuredScanner, visit: VisitScanner, { filings }: LineFacts): boolean {
  const { settled, admitted } = visit
  const year = yearOfDay(settled)
  if (year < 2000 || year > 2100 || (admitted !== NO_DAY && admitted > settled)) return false
  if (INSURES[insured.scheme * CATEGORIES.length + insured.category] === 0) return false
  if (home.plans[insured.scheme * 3 + insured.plan] === 0) return false
  if (insured.born !== NO_DAY && insured.born > settled) return false
  for (let i = 0; i < filings.length; i++) if (isWithin(filings[i]!.region, home.region)) return false
  return billAgrees(REGISTERS)
}

/** Money facts 0 … 3 are the total and its parts, 4 … 6 the items. */
function billAgrees(money: Float64Array): boolean {
  const parts = money[1]! + money[2]! + money[3]!
  return parts <= money[0]! && money[4]! + money[5]! + money[6]! <= money[0]! - parts
}
