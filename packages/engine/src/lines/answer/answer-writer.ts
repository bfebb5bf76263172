import { FILINGS, PLACES } from '../../case/enums.ts'
import { yuan } from '../../explain/formula.ts'
import { carePlace } from '../../filing/place.ts'
import { resolveFiling } from '../../filing/resolve.ts'
import { moneyIndex } from '../../plan/facts.ts'
import type { Settler } from '../../settlement/settle.ts'
import type { Lang } from '../../words/text.ts'
import type { LineFacts } from '../facts.ts'
import type { Pool } from '../read/pools.ts'
import { missingMask } from '../sheet/missing.ts'
import { type AmountWords, play } from '../sheet/play.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { FIRST_SLOT } from '../sheet/values.ts'
import { LONGEST_NUMBER, putSmall, putYuan } from '../write/digits.ts'
import type { Page } from '../write/page.ts'
import { PAPER, REGISTERS } from '../write/paper.ts'
import { type Fragment, fragmentOf, inJson } from '../write/texts.ts'
import { AdviceWriter, LONGEST_ADVICE } from './advice.ts'
import { FilingTexts } from './filing-texts.ts'
import { Grounds } from './grounds.ts'
import type { PlanSheets } from './plan-sheets.ts'

const DEDUCTIBLE_MET = moneyIndex('deductibleMet')

/** Settles the case that `facts` holds and writes its answer, with everything that answers have in common kept from earlier ones. */
export class AnswerWriter {
  private readonly grounds: Grounds
  private readonly filings: FilingTexts
  private readonly advice: AdviceWriter
  private readonly words: AmountWords
  private readonly openDeductible: Fragment
  private readonly comma: Fragment

  constructor(
    settler: Settler,
    lang: Lang,
    private readonly facts: LineFacts,
    private readonly page: Page,
  ) {
    this.grounds = new Grounds(settler, lang, facts)
    this.filings = new FilingTexts(lang)
    this.advice = new AdviceWriter(lang)
    this.words = {
      unknown: fragmentOf(inJson(yuan(Number.NaN, lang))),
      noLimit: fragmentOf(inJson(yuan(Number.POSITIVE_INFINITY, lang))),
    }
    this.openDeductible = fragmentOf(',"deductible":{')
    this.comma = fragmentOf(',')
  }

  /** The answer and a newline. False, with nothing written, where it must be given the ordinary way. */
  write(): boolean {
    const { facts, page } = this
    const { codes, asked, home } = facts
    if (home === null) return false
    const ground = this.grounds.of(home)
    const { sheets } = ground
    if (sheets === null) return false
    const decision = resolveFiling(ground.rules, asked)
    codes[4] = FILINGS.indexOf(decision.applied)
    codes[5] = PLACES.indexOf(carePlace(home.region, asked.visit.region))
    const pool = sheets.pools[codes[3]!]!
    const position = pool === null ? -1 : positionOf(pool, facts)
    REGISTERS[DEDUCTIBLE_MET] = position < 0 ? 0 : facts.poolMet[position]!
    const sheet = sheets.sheet(sheets.key.of(codes), codes)
    if (sheet === null) return false
    sheets.ready.run(codes, 0, REGISTERS, 0, sheets.slots)
    this.putConstants(sheet, sheets)

    const mask = missingMask(sheet.missing)
    if (!page.reserve(this.mostBytes(sheet))) return false
    const heads = sheet.heads[REGISTERS[sheet.payable] !== 0 ? 1 : 0]
    page.put(mask === 0 ? heads[1] : heads[0])
    page.put(this.filings.of(decision))
    if (
      !play(sheet.upToStays, page, this.words) ||
      !this.stays(sheets) ||
      !this.deductible(sheets, pool, position) ||
      !play(sheet.upToAdvice, page, this.words)
    ) {
      page.forgetAnswer()
      return false
    }
    this.advice.write(page, facts, sheets, sheet, codes[5] === 0 ? [] : this.grounds.scenarios(ground))
    page.put(this.missing(sheet, mask))
    page.put(sheets.assumed(facts.assumed))
    return true
  }

  private putConstants({ constants }: Sheet, { slots }: PlanSheets): void {
    const first = FIRST_SLOT + slots.length
    for (let i = 0; i < constants.length; i++) REGISTERS[first + i] = constants[i]!
  }

  private mostBytes({ upToStays, upToAdvice, missing }: Sheet): number {
    let most = upToStays.most + upToAdvice.most + LONGEST_ADVICE + 8_192
    for (let i = 0; i < missing.length; i++) most += missing[i]!.json.length * 3
    const { pools } = this.facts
    for (let i = 0; i < pools.length; i++) most += pools[i]!.key.length + LONGEST_NUMBER
    return most
  }

  private stays(sheets: PlanSheets): boolean {
    const { facts, page } = this
    const register = sheets.register('after.stays')
    const stays = facts.stays + (register < 0 ? 0 : REGISTERS[register]!)
    if (!(stays >= 0 && stays < 10_000)) return false
    page.at = putSmall(page.at, stays)
    return true
  }

  /** The pools of the case, the one that the bill fills in its place or at the end. */
  private deductible(sheets: PlanSheets, filled: Pool | null, position: number): boolean {
    const { facts, page } = this
    const { pools, poolMet } = facts
    page.put(this.openDeductible)
    const register = sheets.register('after.deductible')
    const after = REGISTERS[register < 0 ? DEDUCTIBLE_MET : register]!
    for (let i = 0; i < pools.length; i++) this.pool(pools[i]!, i === position ? after : poolMet[i]!, i === 0)
    if (filled !== null && position < 0) this.pool(filled, after, pools.length === 0)
    return true
  }

  private pool({ key }: Pool, met: number, first: boolean): void {
    const { page } = this
    if (!first) page.put(this.comma)
    page.putBytes(key)
    page.at = putYuan(page.at, met)
    PAPER[page.at++] = 34
  }

  private missing(sheet: Sheet, mask: number): Fragment {
    const known = sheet.missingTexts.get(mask)
    if (known !== undefined) return known
    const told = sheet.missing.filter((_, i) => (mask & (1 << i)) !== 0).map(({ json }) => json)
    const made = fragmentOf(`],"missing":[${told.join(',')}]`)
    sheet.missingTexts.set(mask, made)
    return made
  }
}

function positionOf({ name }: Pool, { pools }: LineFacts): number {
  for (let i = 0; i < pools.length; i++) if (pools[i]!.name === name) return i
  return -1
}
