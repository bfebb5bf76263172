import { addMonths, type IsoDate, type Result } from '@yibao/engine'
import { openDatabase } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { DELIVERIES } from '../deliveries.ts'
import { deliverAll } from '../outbox/courier.ts'
import { confirmDeclaration, payDeclaration, reviewDeclaration } from '../reconciliation/decide-declaration.ts'
import type { Deduction } from '../reconciliation/declaration.ts'
import { declareMonth } from '../reconciliation/declare.ts'
import { dayOf } from '../reconciliation/queries.ts'
import { reconcile } from '../reconciliation/reconcile.ts'
import { settleVisit } from '../settlement/settle-visit.ts'
import { verify } from '../verify/verify.ts'
import type { Actor, Who } from '../work/desk.ts'
import {
  CASHIER,
  CLERK,
  hospital,
  insured,
  smallCatalogue,
  type TestDesk,
  testDesk,
} from '../work/test-desk.fixture.ts'
import { signClearing, transferClearing } from './decide-clearing.ts'
import { generateClearing } from './generate.ts'

/** Dalian treats, Shenzhen insures. */
export const [HOST, HOME] = ['210200', '440300']
export const REVIEWER: Actor = { id: 'reviewer-1', role: 'reviewer', address: '' }
export const FINANCE: Actor = { id: 'finance-1', role: 'finance', address: '' }

/** The answer, or a failed test with the problems. */
export function answerOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

export const codesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code)

/** A region of care and a home region, and the people who do their month's end. */
export type TwoRegions = ReturnType<typeof monthsEnd> & { readonly test: TestDesk }

export async function twoRegions(): Promise<TwoRegions> {
  const test = await testDesk()
  await smallCatalogue(test, HOST)
  return { test, ...monthsEnd(test) }
}

/** The work at a month's end, where the catalogue of `HOST` is in place. */
export const monthsEnd = (test: TestDesk) => {
  let hospitals = 100
  let people = 0
  const { desk } = test
  const delivered = () => deliverAll(desk, DELIVERIES)
  const own = {
    delivered,
    hospital: () => hospital(test, { number: ++hospitals, region: HOST, level: 'level3' }),
    insured: (region: string) => {
      const plan = region === HOME ? { plan: 'tier1' } : {}
      return insured(test, { region, name: `测试${++people}`, scheme: 'employee', category: 'working', ...plan })
    },
    /** An emergency visit of 1000.00 yuan; answers its settlement. */
    bill: async (who: Who, institutionId: string, day: IsoDate): Promise<string> => {
      const settled = await settleVisit(desk, who, CASHIER, null, {
        institutionId,
        care: 'emergency',
        admittedOn: day,
        emergency: true,
        diagnosis: 'none',
        selected: true,
        referred: false,
        signed: false,
        injury: 'none',
        lines: [{ code: 'A1', price: '1000.00', quantity: '1', providedOn: day }],
        useAccount: false,
      })
      await delivered()
      return answerOf(settled).settlementId
    },
    compared: async (institutionId: string, day: IsoDate) => {
      const { totals } = await dayOf(desk, { region: HOST, institutionId, day })
      return answerOf(
        await reconcile(desk, CASHIER, null, { region: HOST, institutionId, day, theirs: totals, lines: null }),
      )
    },
    declare: (institutionId: string, month = '2025-03', today = '2025-04-02') =>
      declareMonth(desk, CASHIER, null, { region: HOST, institutionId, month, today }),
    reviewed: async (declarationId: string, deductions: readonly Deduction[] = []) =>
      answerOf(await reviewDeclaration(desk, REVIEWER, null, { region: HOST, declarationId, deductions })),
    confirmed: async (declarationId: string) =>
      answerOf(await confirmDeclaration(desk, CASHIER, null, { region: HOST, declarationId })),
    paid: async (declarationId: string) =>
      answerOf(await payDeclaration(desk, FINANCE, null, { region: HOST, declarationId, today: '2025-04-10' })),
    generate: async (month = '2025-03', today = '2025-04-12') => {
      const made = await generateClearing(desk, CLERK, null, { region: HOST, homeRegion: HOME, month, today })
      await delivered()
      return made
    },
    /** A statement of one bill of a month, with a declaration of its own; answers its id and the bill's. */
    statement: async (who: Who, month = '2025-03') => {
      const institutionId = await own.hospital()
      const day = `${month}-03`
      const today = addMonths(day, 1)
      const settlementId = await own.bill(who, institutionId, day)
      await own.compared(institutionId, day)
      const { declarationId } = answerOf(await own.declare(institutionId, month, today))
      await own.reviewed(declarationId)
      await own.confirmed(declarationId)
      const { clearingId } = answerOf(await own.generate(month, today))
      return { clearingId, settlementId }
    },
    sign: async (clearingId: string) => {
      const signed = await signClearing(desk, REVIEWER, null, { region: HOME, clearingId })
      await delivered()
      return signed
    },
    transfer: (clearingId: string) =>
      transferClearing(desk, FINANCE, null, { region: HOME, clearingId, today: '2025-04-20' }),
    /** What an account of a region's books stands at, in fen. */
    books: async (region: string, account: string): Promise<number> => {
      const rows = await test.database.query<{ fen: number }>(BALANCE, [region, account])
      return rows[0]?.fen ?? 0
    },
    /** Names of the proofs that find something wrong. */
    faults: async (): Promise<readonly string[]> => {
      const reader = openDatabase({ ...test.config, pipeline: false })
      const { findings } = await verify(reader, desk.policies)
      await reader.close()
      return findings.map(({ proof }) => proof)
    },
  }
  return own
}

const BALANCE = sql`
  SELECT sum(amount_fen)::bigint AS fen FROM ledger_entry WHERE region = $1 AND account = $2 GROUP BY account`
