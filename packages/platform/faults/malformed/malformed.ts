import { stream } from '../../src/demo/city/random.ts'
import { ask, type Reply } from '../counter.ts'
import { type Figures, promises, type Scenario, type Stage } from '../scenario.ts'
import { settlementsIn } from '../settled.ts'
import { buildTown, type Town } from '../town.ts'
import { type BadRequest, badRequest, type Route } from './bad-request.ts'
import { garbage } from './garbage.ts'

const AT_ONCE = 16
/** One of so many is not even HTTP. */
const GARBAGE_OF = 20

/** Requests that nobody should send, signed in and not, at every route the server describes. */
export const malformed: Scenario = {
  name: 'malformed',
  says: 'malformed requests at every route: no 5xx, nothing of the inside in an answer, no row',
  patience: { short: 180, full: 1_800 },
  run,
}

async function run(stage: Stage): Promise<Figures> {
  const requests = stage.short ? 2_000 : 100_000
  const town = await buildTown(stage, 'malformed', {
    region: '210200',
    people: 10,
    cashiers: 2,
    levels: ['level3'],
    scheme: 'employee',
    plan: null,
    retiredOfTen: 3,
    accountFen: 100_000,
  })
  const server = await town.server()
  const random = stream(stage.seed, 'malformed')
  const { broken, hold } = promises()
  const counts = { refused: 0, closed: 0, harmless: 0, serverErrors: 0, leaks: 0 }
  const look = (what: string, reply: Reply): void => {
    const leak = LEAK.exec(reply.body)
    if (reply.status >= 500) counts.serverErrors += 1
    else if (reply.status >= 400) counts.refused += 1
    // A page that is public, or a list with a filter that finds nothing: an answer like any other.
    else counts.harmless += 1
    if (leak !== null) counts.leaks += 1
    hold(reply.status < 500, `${what}: ${reply.status} ${reply.body.slice(0, 300)}`)
    hold(leak === null, `${what}: tells “${leak?.[0]}”`)
  }
  try {
    const routes = await routesOf(server.address)
    const rowsBefore = await rowCounts(town)
    const tokens = town.world.cashiers.map(({ token }) => token)
    let next = 1
    const one = async (number: number): Promise<void> => {
      if (number % GARBAGE_OF === 0) {
        const reply = await garbage(server.port, random)
        if (reply === null) counts.closed += 1
        else look('bytes that are not HTTP', reply)
        return
      }
      const bad = badRequest(random, routes, tokens)
      look(`${bad.method} ${bad.path.slice(0, 200)} ${String(bad.body).slice(0, 200)}`, await sent(server.address, bad))
    }
    const worker = async (): Promise<void> => {
      while (next <= requests) await one(next++)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    const rowsAfter = await rowCounts(town)
    for (const [table, rows] of Object.entries(rowsAfter))
      hold(rows === rowsBefore[table], `${table} has ${rows} rows instead of ${rowsBefore[table]}`)
    const ready = await ask(`${server.address}/health/ready`, 'GET', null, {})
    hold(ready.status === 200, `afterwards the server is not ready: ${ready.body}`)
  } finally {
    await server.stop()
  }
  const { findings, more } = await town.verify()
  return {
    acknowledged: 0,
    lost: 0,
    doubled: await settlementsIn(town),
    verifyFindings: findings.length + more,
    broken,
    others: { requests, ...counts },
  }
}

const sent = (address: string, { method, path, headers, body }: BadRequest): Promise<Reply> =>
  ask(`${address}${path}`, method, body, headers)

/** Every route that takes something, from the server's own description. */
async function routesOf(address: string): Promise<readonly Route[]> {
  const { body } = await ask(`${address}/openapi.json`, 'GET', null, {})
  const { paths } = JSON.parse(body) as { readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  )
}

/** Rows of every table; of sessions and their like only what they are, since use of them is noted. */
async function rowCounts(town: Town): Promise<Readonly<Record<string, number>>> {
  const tables = await town.rows<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables)
    counts[name] = (await town.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${name}`))[0]!.n
  return counts
}

/** Words of the inside: statements, stacks, files, drivers. */
const LEAK =
  /\b(SELECT .{1,60} FROM|INSERT INTO|UPDATE [a-z_]+ SET|syntax error at|relation "|violates [a-z-]+ constraint|pg_|node_modules|ECONN[A-Z]+|TypeError|RangeError|ReferenceError)|\bat .{1,80}\.[jt]s:\d+/
