import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestServer, testServer } from '../test-server.fixture.ts'

type Operation = {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: readonly string[]
  readonly security: readonly object[]
  readonly parameters: readonly { readonly in: string; readonly name: string }[]
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>
  >
}
type Described = {
  readonly openapi: string
  readonly tags: readonly { readonly name: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

let server: TestServer
let document: Described
beforeAll(async () => {
  server = await testServer()
  document = (await server.app.inject('/openapi.json')).json()
})
afterAll(() => server.close())

it('describes every route with a summary in both languages, its tag and what it answers', () => {
  expect(document.openapi).toBe('3.1.0')
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
  expect(operations.length).toBeGreaterThan(15)
  for (const { operationId, summary, tags, responses } of operations) {
    expect(summary, operationId).toMatch(/[一-鿿].* · .*[A-Za-z]/)
    expect(
      document.tags.map(({ name }) => name),
      operationId,
    ).toContain(tags[0])
    expect(responses['429']!.content['application/problem+json']!.schema, operationId).toEqual({
      $ref: '#/components/schemas/ProblemDetails',
    })
  }
})

it('says who may, how they prove it, and where a key is needed', () => {
  const visit = document.paths['/api/v1/regions/{region}/persons/{personId}/visits']!.post!
  expect(visit.security).toEqual([{ session: [] }, { browser: [] }, { signature: [] }])
  expect(visit.description).toContain('cashier（as-institution）')
  expect(visit.parameters.find(({ in: place }) => place === 'header')).toMatchObject({
    name: 'idempotency-key',
    required: true,
  })
  expect(document.paths['/api/v1/estimate']!.post!.security).toEqual([])
})

it('has schemas that a validator of JSON Schema 2020-12 reads, and that answers and problems fit', async () => {
  const ajv = new Ajv2020({ strict: false })
  ajv.addSchema(document, 'api')
  const paths = Object.entries(document.paths)
  for (const [path, methods] of paths) {
    for (const method of Object.keys(methods)) {
      const body = `api#/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method}`
      expect(
        () => ajv.compile({ $ref: `${body}/responses/429/content/application~1problem+json/schema` }),
        path,
      ).not.toThrow()
    }
  }
  const problem = (await server.app.inject('/nothing')).json()
  expect(ajv.validate({ $ref: 'api#/components/schemas/ProblemDetails' }, problem)).toBe(true)
  const estimate = await server.app.inject({ method: 'POST', url: '/api/v1/estimate', payload: CASE })
  expect(estimate.statusCode, estimate.body).toBe(200)
  const answer = 'api#/paths/~1api~1v1~1estimate/post/responses/200/content/application~1json/schema'
  expect(ajv.validate({ $ref: answer }, estimate.json()), JSON.stringify(ajv.errors)).toBe(true)
  const direct = server.test.desk.policies.current().engine.estimate(CASE, 'zh')
  expect(estimate.json()).toEqual(JSON.parse(JSON.stringify(direct.ok && direct.value)))
})

it('is a readable page without scripts, whose styles come from a file of its own', async () => {
  const page = await server.app.inject('/api')
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(page.body).not.toMatch(/<script|style=|onclick/)
  expect(page.body).toContain('<code><b>POST</b> /api/v1/estimate</code>')
  const [, href] = /<link rel="stylesheet" href="([^"]+)"/.exec(page.body)!
  const style = await server.app.inject(href!)
  expect(style.headers['content-type']).toBe('text/css; charset=utf-8')
})

const CASE = {
  insured: { region: '210200', scheme: 'employee', category: 'working' },
  visit: { care: 'outpatient', region: '210200', level: 'level3', settledOn: '2025-03-01' },
  bill: { total: '1500.00' },
}
