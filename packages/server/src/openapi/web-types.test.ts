import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { expect, it } from 'vitest'
import { testServer } from '../test-server.fixture.ts'

/** `npm run api-types -w @yibao/web` writes it anew. */
const SCHEMA = '../../../web/src/office/api/schema.ts'
const HEAD = `// biome-ignore-all lint: written by a program
// biome-ignore-all format: written by a program
// Made from the server's OpenAPI document by \`npm run api-types -w @yibao/web\`. Not written by hand.
`

it('the types by which the web faces call this server are those of its routes', async () => {
  const server = await testServer()
  const document = (await server.app.inject('/openapi.json')).json<OpenAPI3>()
  await server.close()
  const types = astToString(await openapiTS(withoutProblems(document), { immutable: true, alphabetize: true }))
  await expect(`${HEAD}${withoutNevers(types)}`).toMatchFileSnapshot(SCHEMA)
})

/** Problems look alike on every route (`ProblemDetails`): only what a route answers when it was carried out is of interest. */
function withoutProblems(document: OpenAPI3): OpenAPI3 {
  for (const methods of Object.values(document.paths ?? {}))
    for (const operation of Object.values(methods as Record<string, { readonly responses: Record<string, object> }>))
      for (const status of Object.keys(operation.responses)) if (status >= '400') delete operation.responses[status]
  return document
}

/** Methods and parameters that a route does not have need no line. */
const withoutNevers = (types: string): string => types.replace(/^ *readonly \w+\?: never;\n/gm, '')
