import { isDeepStrictEqual } from 'node:util'
import { visitBody } from '../../rig/visits.ts'
import { integer, stream } from '../../src/demo/city/random.ts'
import { acknowledged, type Order, send } from '../counter.ts'
import { type Figures, promises, type Scenario, type Stage } from '../scenario.ts'
import { settledByKey, settlementsIn } from '../settled.ts'
import { buildTown } from '../town.ts'

const COPIES = 20
const AT_ONCE = 4

/** Keys that each come twenty times at the same instant, at two servers of one database. */
export const doubleSubmit: Scenario = {
  name: 'double submit',
  says: 'each key 20 times at once, at two servers of one database: executed once',
  patience: { short: 180, full: 3_600 },
  run,
}

async function run(stage: Stage): Promise<Figures> {
  const keys = stage.short ? 300 : 10_000
  const town = await buildTown(stage, 'double_submit', {
    region: '210200',
    people: keys,
    cashiers: 1,
    levels: ['level3'],
    scheme: 'employee',
    plan: null,
    retiredOfTen: 3,
    accountFen: 500_000,
  })
  const servers = [await town.server(), await town.server()]
  const random = stream(stage.seed, 'double-submit')
  const told = new Map<string, { readonly settlementId: string }>()
  const { broken, hold } = promises()
  let [conflicts, others] = [0, 0]
  const submit = async (order: Order): Promise<void> => {
    const copies = Array.from({ length: COPIES }, (_, i) => send(servers[i % servers.length]!.address, order))
    for (const reply of await Promise.all(copies)) {
      const done = acknowledged(reply)
      if (done === null) {
        if (reply.status === 409) conflicts += 1
        else others += 1
        hold(reply.status === 409, `${order.key}: ${reply.status} ${reply.body.slice(0, 200)}`)
        continue
      }
      // The same answer as JSON: the database keeps it without the order of its fields.
      const answer = JSON.parse(done.body)
      const before = told.get(order.key) ?? answer
      hold(isDeepStrictEqual(before, answer), `${order.key} was answered in two ways`)
      told.set(order.key, before)
    }
  }
  try {
    let next = 1
    const worker = async (): Promise<void> => {
      while (next <= keys) {
        const person = next++
        const body = visitBody((below) => integer(random, 0, below - 1))
        const token = town.world.cashiers[0]!.token
        await submit({ key: `double-${person}`, region: '210200', person, token, body })
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
  const settled = await settledByKey(town)
  const lost = [...told].filter(([key, { settlementId }]) => settled.get(key) !== settlementId).length
  const doubled = (await settlementsIn(town)) - settled.size
  const { findings, more } = await town.verify()
  hold(told.size === keys, `${keys - told.size} keys were never acknowledged`)
  return {
    acknowledged: told.size,
    lost,
    doubled,
    verifyFindings: findings.length + more,
    broken,
    others: { keys, requests: keys * COPIES, conflicts, otherAnswers: others },
  }
}
