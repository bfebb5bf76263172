import { ADVICE } from '../../explain/advice.ts'
import { SCENARIO_KINDS } from '../../settlement/scenarios.ts'
import type { Lang } from '../../words/text.ts'
import type { LineFacts } from '../facts.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { putGrouped, putYuan } from '../write/digits.ts'
import type { Page } from '../write/page.ts'
import { REGISTERS } from '../write/paper.ts'
import { type Fragment, fragmentOf, inJson } from '../write/texts.ts'
import type { Elsewhere } from './grounds.ts'
import type { PlanSheets } from './plan-sheets.ts'

type Words = { readonly before: Fragment; readonly between: Fragment }

/** More room than all advice together takes. */
export const LONGEST_ADVICE = 4_096

/**
 * `explain/advice.ts` without settling new cases: the same encoded case is run again under the other filing's codes, and only
 * where these tell the plan anything else.
 */
export class AdviceWriter {
  private readonly words: readonly (Words | null)[]
  private readonly comma: Fragment
  private readonly end: Fragment
  private readonly slots = new Float64Array(1024)
  private readonly kinds = new Int32Array(SCENARIO_KINDS.length)
  private readonly saves = new Float64Array(SCENARIO_KINDS.length)

  constructor(lang: Lang) {
    this.words = SCENARIO_KINDS.map((kind) => {
      const advice = ADVICE[kind]
      if (advice === undefined) return null
      const [before, after] = advice.text[lang].split('{}') as [string, string]
      return {
        before: fragmentOf(`{"kind":"${advice.kind}","text":"${inJson(before)}`),
        between: fragmentOf(`${inJson(after)}","saves":"`),
      }
    })
    this.comma = fragmentOf(',')
    this.end = fragmentOf('"}')
  }

  /** The list's items. The registers must hold the case as it is. */
  write(page: Page, facts: LineFacts, sheets: PlanSheets, sheet: Sheet, others: readonly Elsewhere[]): void {
    if (others.length === 0 || !(sheet.refused || REGISTERS[sheet.payable] !== 0)) return
    const count = this.findBetter(facts, sheets, others, REGISTERS[sheets.register('personTotal')]!)
    const { kinds, saves } = this
    for (let i = 0; i < count; i++) {
      const { before, between } = this.words[kinds[i]!]!
      if (i > 0) page.put(this.comma)
      page.put(before)
      page.at = putGrouped(page.at, saves[i]!)
      page.put(between)
      page.at = putYuan(page.at, saves[i]!)
      page.put(this.end)
    }
  }

  /** Fills `kinds` and `saves`, what saves most first, equals in the order of the scenarios. */
  private findBetter(facts: LineFacts, sheets: PlanSheets, others: readonly Elsewhere[], pays: number): number {
    const { codes } = facts
    const { key, ready } = sheets
    const { refusal, payable, personTotal } = ready.plan.slotOf
    const { slots } = this
    const filing = codes[4]!
    const place = codes[5]!
    const here = key.part('filing', filing) + key.part('place', place)
    let count = 0
    let before = here
    let beforeSaves = 0
    for (let i = 0; i < others.length; i++) {
      const other = others[i]!
      const there = key.part('filing', other.filing) + key.part('place', other.place)
      if (there === here) continue
      if (there !== before) {
        before = there
        codes[4] = other.filing
        codes[5] = other.place
        ready.run(codes, 0, REGISTERS, 0, slots)
        const comparable = slots[payable!] !== 0 || (refusal !== undefined && slots[refusal] !== 0)
        beforeSaves = comparable ? pays - slots[personTotal!]! : 0
      }
      if (beforeSaves > 0) this.insert(count++, SCENARIO_KINDS.indexOf(other.kind), beforeSaves)
    }
    codes[4] = filing
    codes[5] = place
    return count
  }

  private insert(count: number, kind: number, saved: number): void {
    const { kinds, saves } = this
    let at = count
    for (; at > 0 && saves[at - 1]! < saved; at--) {
      saves[at] = saves[at - 1]!
      kinds[at] = kinds[at - 1]!
    }
    saves[at] = saved
    kinds[at] = kind
  }
}
