import { CLOCK_BEGINS, WORLD_DAY } from '../../rig/world.ts'
import { serverAt } from '../../src/database/connections.ts'
import { openDatabase } from '../../src/database/database.ts'
import { uuidV7 } from '../../src/database/ids.ts'
import { integer, stream } from '../../src/demo/city/random.ts'
import { totalsOf } from '../../src/reconciliation/day.ts'
import { type ReconcileAnswer, reconcile } from '../../src/reconciliation/reconcile.ts'
import { newKeys, readKeys } from '../../src/secrets/keys.ts'
import type { Actor, Desk } from '../../src/work/desk.ts'
import { openDesk } from '../../src/work/open-desk.ts'
import { done } from '../bank/families.ts'
import { type Figures, promises, type Scenario, type Stage } from '../scenario.ts'
import { settlementsIn } from '../settled.ts'
import { buildTown, type Town } from '../town.ts'
import { type His, openHis } from './his.ts'
import { openWire, type Wire } from './wire.ts'

const PATIENTS = 4
const AT_ONCE = 8
const REGION = '210200'

/** Days of hospitals whose line to the platform loses, repeats, delays and reorders messages. */
export const messages: Scenario = {
  name: 'messages',
  says: 'lost replies, duplicates, reordered and delayed messages: books equal on both sides after reconciliation',
  patience: { short: 180, full: 3_000 },
  run,
}

async function run(stage: Stage): Promise<Figures> {
  const seeds = stage.short ? 50 : 1_000
  const town = await buildTown(stage, 'messages', {
    region: REGION,
    people: seeds * PATIENTS,
    cashiers: 0,
    levels: Array.from({ length: seeds }, (_, i) => (i % 2 === 0 ? 'level3' : 'level2')),
    scheme: 'employee',
    plan: null,
    retiredOfTen: 3,
    accountFen: 300_000,
  })
  const database = openDatabase(serverAt(town.url, AT_ONCE * 2))
  const keys = readKeys(newKeys('aes-256-gcm'), 'the simulator')
  if (!keys.ok) throw new Error(keys.problems[0]!.message.en)
  const { broken, hold } = promises()
  const sum = { asked: 0, unheard: 0, refused: 0, lostMessages: 0, repeated: 0, carried: 0, differences: 0 }
  let [settlements, lost] = [0, 0]
  const seed = async (desk: Desk, number: number): Promise<void> => {
    const day = await hospitalDay(desk, town, stage.seed, number)
    const differences = day.before.differences ?? []
    const missing = differences.filter(({ ours }) => ours === null).length
    // What only the platform has, the hospital asked for and never heard of; or it heard no, and a copy that came later, when
    // nothing stood against it any more, was done: a refusal is not kept under the key. Each question explains one settlement.
    const { unheard, refused } = day.his.counts
    const unexplained = differences.length - missing - unheard - refused
    lost += missing
    hold(missing === 0, `seed ${number}: ${missing} settlements that were acknowledged are not on the platform’s books`)
    hold(unexplained <= 0, `seed ${number}: ${unexplained} settlements that nobody asked for`)
    hold(day.after.state === 'matched', `seed ${number}: not matched after reconciliation`)
    settlements += day.his.books.size
    for (const name of ['asked', 'unheard', 'refused'] as const) sum[name] += day.his.counts[name]
    for (const name of ['lostMessages', 'repeated', 'carried'] as const) sum[name] += day.wire[name]
    sum.differences += differences.length
  }
  try {
    const desk = await openDesk(database, keys.value, { now: () => CLOCK_BEGINS })
    let next = 1
    const worker = async (): Promise<void> => {
      while (next <= seeds) await seed(desk, next++)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  } finally {
    await database.close()
  }
  const { findings, more } = await town.verify()
  for (const { proof, where } of findings.slice(0, 5)) hold(false, `verify: ${proof} ${where}`)
  const booked = await settlementsIn(town)
  const asked = (await town.rows<{ n: number }>('SELECT count(*)::int AS n FROM request_key'))[0]!.n
  hold(booked === settlements, `${booked} settlements on the platform’s books, ${settlements} on the hospitals’`)
  return {
    acknowledged: settlements,
    lost,
    doubled: booked - asked,
    verifyFindings: findings.length + more,
    broken,
    others: { seeds, ...sum },
  }
}

type Day = {
  readonly his: His
  readonly wire: Wire['counts']
  readonly before: ReconcileAnswer
  readonly after: ReconcileAnswer
}

/** One hospital's day over a line of its own weather; in the evening it compares, enters what it never heard of, and compares again. */
async function hospitalDay(desk: Desk, { world }: Town, seed: string, number: number): Promise<Day> {
  const random = stream(seed, 'messages', number)
  // Each seed has ids and chance of its own, whatever the others do meanwhile.
  const ids = stream(seed, 'messages', number, 'ids')
  const own: Desk = { ...desk, newId: uuidV7((size) => Uint8Array.from({ length: size }, () => ids.next() & 255)) }
  const { institutionId } = world.hospitals[number - 1]!
  const wire = openWire(random, {
    lostBp: integer(random, 0, 4_000),
    repeatedBp: integer(random, 0, 4_000),
    slowestMs: integer(random, 5, 1_200),
  })
  const patients = Array.from({ length: PATIENTS }, (_, i) => (number - 1) * PATIENTS + i + 1)
  const his = openHis(own, wire, random, { region: REGION, institutionId, patients, visits: integer(random, 3, 8) })
  his.open()
  await wire.run()
  const actor: Actor = { id: institutionId, role: 'institution', address: '127.0.0.1' }
  const compare = async (): Promise<ReconcileAnswer> => {
    const lines = [...his.books.values()]
    const command = { region: REGION, institutionId, day: WORLD_DAY, theirs: totalsOf(lines), lines }
    return done(await reconcile(own, actor, null, command))
  }
  const before = await compare()
  for (const { settlementId, ours, theirs } of before.differences ?? []) {
    // The platform never has less: whatever a hospital has on its books was acknowledged.
    if (ours === null || theirs !== null) continue
    his.books.set(settlementId, ours)
  }
  return { his, wire: wire.counts, before, after: await compare() }
}
