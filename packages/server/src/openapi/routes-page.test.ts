import { afterAll, beforeAll, expect, it } from 'vitest'
import { tableOf } from '../rights/permission.ts'
import { ROLES, type Role } from '../rights/roles.ts'
import { ROOMS } from '../routes/rooms.ts'
import { type TestServer, testServer } from '../test-server.fixture.ts'

const PAGE = '../../../../docs/http-routes.md'

type Operation = {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly [string]
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
}
type Route = Operation & { readonly method: string; readonly path: string }

let server: TestServer
beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.close())

it('docs/http-routes.md has every route with who may use it (written anew by `vitest run -u` on this file)', async () => {
  const document = (await server.app.inject('/openapi.json')).json()
  await expect(pageOf(document.tags, routesOf(document.paths))).toMatchFileSnapshot(PAGE)
})

function routesOf(paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>): readonly Route[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  )
}

function pageOf(
  tags: readonly { readonly name: string; readonly description: string }[],
  routes: readonly Route[],
): string {
  const rooms = tags.map(({ name, description }) => {
    const rows = routes.filter((one) => one.tags[0] === name).map(row)
    return [`## ${name}: ${description}`, '', HEAD, ...rows].join('\n')
  })
  return `${INTRODUCTION}\n${rooms.join('\n\n')}\n`
}

const TABLE = tableOf(ROOMS)

function row({ method, path, operationId, summary, parameters = [] }: Route): string {
  const who = Object.entries(TABLE.get(operationId) ?? {}).map(([role, scope]) => `${role} (${scope})`)
  const key = parameters.some((one) => one.in === 'header') ? ' 🔑' : ''
  return `| ${method} | \`${path}\` | ${summary}${key} | ${who.join(', ')} |`
}

const HEAD = '| | route | what | who (scope) |\n|---|---|---|---|'
const INTRODUCTION = `# Routes of the HTTP API

Made from the server's own description and its table of permissions; how to call them is in [http-api.md](http-api.md). 🔑: needs an
\`Idempotency-Key\`. Roles: ${(Object.keys(ROLES) as Role[]).map((role) => `\`${role}\` ${ROLES[role].zh}`).join(', ')}.
`
