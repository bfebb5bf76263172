import { LAYER_FUNDS } from '../../case/enums.ts'
import type { policyOf } from '../../explain/answer.ts'
import { FROM_BILL } from '../../explain/summary.ts'
import { formatYuan } from '../../money/fen.ts'
import type { MoneyFact } from '../../plan/facts.ts'
import type { ReadyPlan } from '../../settlement/plans.ts'
import { AMOUNTS } from '../../settlement/settlement.ts'
import type { Lang } from '../../words/text.ts'
import { type Fragment, fragmentOf } from '../write/texts.ts'
import { type MissingFigure, MOST_MISSING, missingFigures } from './missing.ts'
import { StepsTape } from './steps.ts'
import { OP, type Tape, TapeBuilder } from './tape.ts'
import { FIRST_SLOT, factRegister, KnownValues, Registers } from './values.ts'

/**
 * Everything about the answers to all cases that are alike but for their money: written once, when the first of them
 * comes, so that a case only fills in its numbers.
 */
export type Sheet = {
  /** `{"status":…` to the filing: where it is payable and where not, first incomplete, then complete. */
  readonly heads: readonly [notPayable: readonly [Fragment, Fragment], payable: readonly [Fragment, Fragment]]
  readonly refused: boolean
  readonly payable: number
  /** From the policy to the number of stays. */
  readonly upToStays: Tape
  /** From the counters after the deductible to the advice. */
  readonly upToAdvice: Tape
  readonly constants: readonly number[]
  readonly missing: readonly MissingFigure[]
  /** The list of what is missing, by `missingMask`. */
  readonly missingTexts: Map<number, Fragment>
}

export type SheetGround = {
  readonly ready: ReadyPlan
  readonly policy: ReturnType<typeof policyOf>
  readonly lang: Lang
}

/** Null where the answer cannot be put in this form. */
export function makeSheet({ ready: { plan }, policy, lang }: SheetGround, codes: Int32Array): Sheet | null {
  const values = new KnownValues(plan, codes)
  const registers = new Registers(plan.amounts.length)
  const amount = (tape: TapeBuilder, known: number | undefined, register: number): void => {
    if (known === undefined) tape.add(OP.YUAN, register)
    else tape.write(formatYuan(known))
  }
  const slotAmount = (tape: TapeBuilder, slot: number): void => amount(tape, values.slot(slot), registers.slot(slot))

  const refusal = plan.slotOf.refusal === undefined ? 0 : values.slot(plan.slotOf.refusal)
  if (refusal === undefined) return null
  const refused = refusal === 0 ? null : plan.refusals[refusal - 1]!
  const missing = refused ? [] : missingFigures(plan, codes, values, lang)
  if (missing.length > MOST_MISSING) return null

  const first = new TapeBuilder()
  first.write(`,"policy":${JSON.stringify(policy)},"amounts":{`)
  AMOUNTS.forEach((name, i) => {
    first.write(`${i === 0 ? '' : ','}"${name}":"`)
    if ((FROM_BILL as readonly string[]).includes(name)) amount(first, undefined, factRegister(name as MoneyFact))
    else slotAmount(first, plan.slotOf[name]!)
    first.write('"')
  })
  first.write('},"steps":[')
  if (!new StepsTape(plan, codes, values, registers, first, lang).write(refused)) return null
  first.write('],"yearToDate":{"stays":')

  const second = new TapeBuilder()
  second.write('}')
  const counter = (name: string, before: MoneyFact): void => {
    second.write(`,"${name}":"`)
    const slot = plan.slotOf[`after.${name}`]
    if (slot === undefined) amount(second, undefined, factRegister(before))
    else slotAmount(second, slot)
    second.write('"')
  }
  for (const name of FUNDS) counter(name, name)
  for (const fund of LAYER_FUNDS) {
    counter(`${fund}Base`, `${fund}Base`)
    counter(fund, `${fund}Paid`)
  }
  second.write('},"advice":[')

  const reason = JSON.stringify(refused?.reason[lang] ?? null)
  const head = (status: string, complete: boolean): Fragment =>
    fragmentOf(`{"status":"${status}","complete":${complete},"reason":${reason},"filing":`)
  const heads = (status: string) => [head(status, false), head(status, true)] as const
  const upToStays = first.tape()
  const upToAdvice = second.tape()
  if (!registers.fits) return null
  return {
    heads: [heads(refused ? 'not-payable' : 'not-established'), heads(refused ? 'not-payable' : 'payable')],
    refused: refused !== null,
    payable: FIRST_SLOT + plan.slotOf.payable!,
    upToStays,
    upToAdvice,
    constants: registers.constants,
    missing,
    missingTexts: new Map(),
  }
}

const FUNDS = ['pooledFund', 'outpatientFund', 'outpatientUpperFund', 'chronicFund', 'pooledBase'] as const
