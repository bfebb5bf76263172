import { serverAt } from '../../src/database/connections.ts'
import { openDatabase } from '../../src/database/database.ts'
import { DELIVERIES } from '../../src/deliveries.ts'
import { deliverAll } from '../../src/outbox/courier.ts'
import { keepDelivering } from '../../src/outbox/keep-delivering.ts'
import { newKeys, readKeys } from '../../src/secrets/keys.ts'
import { verify } from '../../src/verify/verify.ts'
import type { Desk } from '../../src/work/desk.ts'
import { openDesk } from '../../src/work/open-desk.ts'
import { type Figures, promises, type Scenario, type Stage } from '../scenario.ts'
import { buildTown, CLOCK_AHEAD_MS, type Town } from '../town.ts'
import { bindFamilies, FAMILIES, type Family } from './families.ts'
import { keepReading } from './readers.ts'
import { keepWriting, type Written } from './writers.ts'

const WRITERS = 16
const READERS = 4

/** The bank test: accounts of relatives under many hands, watched all the while from snapshots. */
export const bank: Scenario = {
  name: 'bank',
  says: '16 writers settle, reverse and share accounts, 4 readers look: sums constant at every snapshot, no limit exceeded',
  patience: { short: 240, full: 1_500 },
  run,
}

async function run(stage: Stage): Promise<Figures> {
  const seconds = stage.short ? 30 : 600
  const town = await buildTown(stage, 'bank', {
    region: '210200',
    people: FAMILIES * 2,
    cashiers: 1,
    levels: ['level3'],
    scheme: 'employee',
    plan: null,
    retiredOfTen: 3,
    accountFen: 2_000_000,
  })
  const database = openDatabase(serverAt(town.url, WRITERS + 4))
  const reader = openDatabase({ ...serverAt(town.url, READERS), pipeline: false })
  const keys = readKeys(newKeys('aes-256-gcm'), 'the bank test')
  if (!keys.ok) throw new Error(keys.problems[0]!.message.en)
  const { broken, hold } = promises()
  try {
    const desk = await openDesk(database, keys.value, { now: () => Date.now() + CLOCK_AHEAD_MS })
    const families = await bindFamilies(desk, town.world.region)
    const courier = keepDelivering(desk, DELIVERIES, {
      onFault: (error) => hold(false, `the courier: ${String(error)}`),
    })
    const until = Date.now() + seconds * 1000
    const [written, snapshots] = await Promise.all([
      Promise.all(writers(stage, desk, town, families, until)),
      Promise.all(Array.from({ length: READERS }, () => keepReading(reader, until, hold))),
    ])
    await courier.stop()
    await deliverAll(desk, DELIVERIES)
    for (const fault of written.flatMap(({ faults }) => faults)) hold(false, fault)
    const { findings, more } = await verify(reader, desk.policies)
    for (const { proof, where, message } of findings.slice(0, 5)) hold(false, `verify: ${proof} ${where} ${message.en}`)
    const sum = (name: 'settled' | 'shared' | 'reversed' | 'sent' | 'refused') =>
      written.reduce((total, one) => total + one[name], 0)
    return {
      acknowledged: sum('settled') + sum('shared'),
      lost: 0,
      doubled: 0,
      verifyFindings: findings.length + more,
      broken,
      others: {
        seconds,
        settled: sum('settled'),
        sharedBills: sum('shared'),
        reversed: sum('reversed'),
        transfers: sum('sent'),
        refused: sum('refused'),
        snapshots: snapshots.reduce((total, one) => total + one, 0),
      },
    }
  } finally {
    await Promise.all([database.close(), reader.close()])
  }
}

const writers = (
  { seed }: Stage,
  desk: Desk,
  { world }: Town,
  families: readonly Family[],
  until: number,
): readonly Promise<Written>[] =>
  Array.from({ length: WRITERS }, (_, i) =>
    keepWriting(desk, { seed, number: i + 1, families, institutionId: world.hospitals[0]!.institutionId, until }),
  )
