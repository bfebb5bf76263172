import { formatYuan, parseYuan } from '@yibao/engine'
import type { BuiltServer } from '../../rig/built-server.ts'
import { CLASS_A_ITEM } from '../../rig/visits.ts'
import { WORLD_DAY } from '../../rig/world.ts'
import { acknowledged, send } from '../counter.ts'
import { type Figures, promises, type Scenario, type Stage } from '../scenario.ts'
import { settledByKey, settlementsIn } from '../settled.ts'
import { buildTown, type Town } from '../town.ts'

/** Shenzhen, employees of the second tier, community centre, 2025: 75 % up to 2,619.60 a year (policies/440300-shenzhen). */
const LIMIT_FEN = 261_960
const USED_FEN = 200_000
/** 75 % of it are the 2,000.00 that are used first. */
const FIRST_BILL = '2666.67'
const BILL = '1000.00'
const AT_ONCE = 10

/** Two cashiers settle for one person at the same instant, at two servers, with 619.60 left of the year's limit. */
export const limitHeld: Scenario = {
  name: 'limit',
  says: 'two cashiers settle for one person at the same instant at the yearly limit: together the fund pays what is left',
  patience: { short: 180, full: 900 },
  run,
}

async function run(stage: Stage): Promise<Figures> {
  const people = stage.short ? 25 : 500
  const town = await buildTown(stage, 'limit_held', {
    region: '440300',
    people,
    cashiers: 2,
    levels: ['community'],
    scheme: 'employee',
    plan: 'tier2',
    retiredOfTen: 0,
    accountFen: 0,
  })
  const servers = [await town.server(), await town.server()] as const
  const { broken, hold } = promises()
  const told = new Map<string, string>()
  let exact = 0
  const person = async (number: number): Promise<void> => {
    const first = await bill(town, servers[0], 0, { key: `limit-first-${number}`, number, price: FIRST_BILL }, told)
    hold(first === USED_FEN, `person ${number} used ${formatYuan(first)} first`)
    const both = await Promise.all(
      servers.map((server, i) => bill(town, server, i, { key: `limit-${i}-${number}`, number, price: BILL }, told)),
    )
    const sum = both[0]! + both[1]!
    if (sum === LIMIT_FEN - USED_FEN) exact += 1
    else
      hold(false, `person ${number}: the fund pays ${both.map(formatYuan).join(' and ')}, together ${formatYuan(sum)}`)
  }
  try {
    let next = 1
    const worker = async (): Promise<void> => {
      while (next <= people) await person(next++)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
  const settled = await settledByKey(town)
  const { findings, more } = await town.verify()
  return {
    acknowledged: told.size,
    lost: [...told].filter(([key, settlementId]) => settled.get(key) !== settlementId).length,
    doubled: (await settlementsIn(town)) - settled.size,
    verifyFindings: findings.length + more,
    broken,
    others: { people, exact },
  }
}

/** What the fund pays of one bill, in fen. Throws where it is not settled. */
async function bill(
  { world }: Town,
  server: BuiltServer,
  cashier: number,
  { key, number, price }: { readonly key: string; readonly number: number; readonly price: string },
  told: Map<string, string>,
): Promise<number> {
  const lines = [{ code: CLASS_A_ITEM, price, quantity: '1', providedOn: WORLD_DAY }]
  const reply = await send(server.address, {
    key,
    region: world.region,
    person: number,
    token: world.cashiers[cashier]!.token,
    body: JSON.stringify({ care: 'outpatient', selected: true, lines, useAccount: false }),
  })
  const done = acknowledged(reply)
  if (done === null) throw new Error(`${key}: ${reply.status} ${reply.body.slice(0, 400)}`)
  told.set(key, done.settlementId)
  return parseYuan(JSON.parse(done.body).amounts.fundTotal)!
}
