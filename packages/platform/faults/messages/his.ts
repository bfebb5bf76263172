import { parseYuan } from '@yibao/engine'
import { CLASS_A_ITEM } from '../../rig/visits.ts'
import { personId, WORLD_DAY } from '../../rig/world.ts'
import { integer, type Stream } from '../../src/demo/city/random.ts'
import type { DayLine } from '../../src/reconciliation/day.ts'
import type { ReversedAnswer } from '../../src/settlement/reverse.ts'
import { reverse } from '../../src/settlement/reverse.ts'
import { settleVisit } from '../../src/settlement/settle-visit.ts'
import type { Actor, Desk, Who } from '../../src/work/desk.ts'
import { requestKey } from '../../src/work/request.ts'
import type { Wire } from './wire.ts'

/** The computer of a hospital: what it has on its books, and what it asked for without ever hearing of it. */
export type His = {
  readonly books: Map<string, DayLine>
  /** Asks for everything of its day, each over the wire; begins with the wire's `run`. */
  readonly open: () => void
  readonly counts: { asked: number; unheard: number; refused: number }
}

export type HisPlan = {
  readonly region: string
  readonly institutionId: string
  readonly patients: readonly number[]
  readonly visits: number
}

/** A question may be asked this often; then the hospital gives up and knows nothing. */
const SENDINGS = 3
const TIMEOUT_MS = 400
/** In work just now: the same question later. */
const STILL_RUNNING = 'YB-W903'

type Answer = { readonly settlementId: string; readonly amounts: Readonly<Record<string, string>> }
type Heard = { readonly ok: boolean; readonly later: boolean; readonly answer: Answer | null }

export function openHis(desk: Desk, wire: Wire, random: Stream, plan: HisPlan): His {
  const { region, institutionId, patients, visits } = plan
  const actor: Actor = { id: institutionId, role: 'institution', address: '127.0.0.1' }
  const books = new Map<string, DayLine>()
  const counts = { asked: 0, unheard: 0, refused: 0 }

  /** Asks until an answer comes back, which it may hear more than once. */
  const ask = (question: () => Promise<Heard>, onAnswer: (answer: Answer) => void): void => {
    counts.asked += 1
    let [sendings, heard] = [0, false]
    const hear = (reply: Heard): void => {
      if (heard || reply.later) return
      heard = true
      if (reply.answer === null) counts.refused += 1
      else onAnswer(reply.answer)
    }
    const send = async (): Promise<void> => {
      if (heard) return
      if (sendings === SENDINGS) {
        counts.unheard += 1
        return
      }
      sendings += 1
      wire.carry(async () => {
        const reply = await question()
        wire.carry(async () => hear(reply))
      })
      wire.after(TIMEOUT_MS, send)
    }
    void send()
  }

  const visit = (number: number): void => {
    const who = { region, personId: personId(patients[integer(random, 0, patients.length - 1)]!) }
    const price = `${integer(random, 50, 2_000)}.${integer(random, 10, 99)}`
    const command = visitCommand(institutionId, price)
    const key = requestKey(`institution:${institutionId}`, `msg-${number}`, command)
    const takenBack = integer(random, 1, 4) === 1
    ask(
      async () => heardOf(await settleVisit(desk, who, actor, key, command)),
      (answer) => {
        enter(books, answer)
        if (takenBack) takeBack(who, number, answer.settlementId)
      },
    )
  }

  const takeBack = (who: Who, number: number, settlementId: string): void => {
    const command = { settlementId, why: '收费有误', today: WORLD_DAY }
    const key = requestKey(`institution:${institutionId}`, `msg-${number}-reversal`, command)
    ask(
      async () => heardOf(await reverse(desk, who, actor, key, command)),
      (answer) => enter(books, answer),
    )
  }

  const open = (): void => {
    for (let number = 1; number <= visits; number++)
      wire.after(integer(random, 0, 150 * visits), async () => visit(number))
  }
  return { books, open, counts }
}

const heardOf = (
  result:
    | { readonly ok: true; readonly value: Answer | ReversedAnswer }
    | { readonly ok: false; readonly problems: readonly { readonly code: string }[] },
): Heard => {
  if (result.ok) return { ok: true, later: false, answer: result.value }
  return { ok: false, later: result.problems.some(({ code }) => code === STILL_RUNNING), answer: null }
}

/** What the hospital notes of an answer: the money of a settlement, or of a reversal with its signs. */
export function enter(books: Map<string, DayLine>, { settlementId, amounts }: Answer): void {
  const fen = (name: string): number => parseYuan(amounts[name]!)!
  books.set(settlementId, {
    settlementId,
    totalFen: fen('total'),
    fundFen: fen('fundTotal'),
    accountFen: fen('account') + fen('sharedAccount'),
    cashFen: fen('cash'),
  })
}

const visitCommand = (institutionId: string, price: string) =>
  ({
    institutionId,
    care: 'outpatient',
    admittedOn: WORLD_DAY,
    emergency: false,
    diagnosis: 'none',
    selected: true,
    referred: false,
    signed: false,
    injury: 'none',
    lines: [{ code: CLASS_A_ITEM, price, quantity: '1', providedOn: WORLD_DAY }],
    useAccount: true,
  }) as const
