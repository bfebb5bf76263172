import swagger from '@fastify/swagger'
import type { FastifySchema, RouteOptions } from 'fastify'
import { Type } from 'typebox'
import type { App } from '../app-type.ts'
import { problemDetailsSchema } from '../problem/problem-details.ts'
import type { Permission, Rights } from '../rights/permission.ts'
import { ROLES, type Role } from '../rights/roles.ts'

/** Collects the routes registered after it into one OpenAPI 3.1 document; `app.swagger()` gives it. */
export async function describeApi(app: App, table: ReadonlyMap<string, Permission>, version: string): Promise<void> {
  app.addSchema(problemDetailsSchema)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '医保待遇与结算 · Yibao',
        version,
        description:
          '金额是以元为单位的文字（"1234.50"），日期是 2025-03-01，编号是小写UUID。Money is yuan as text, dates are 2025-03-01, ids are UUIDs in small letters. 登录、幂等键、签名见 docs/http-api.md。',
      },
      tags: TAGS,
      components: { securitySchemes: SECURITY },
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, i) => String(json.$id ?? `schema-${i}`) },
    transform: ({ schema, url, route }) => ({ schema: described(schema ?? {}, route, table), url }),
  })
}

const TAGS = [
  { name: 'estimate', description: '试算与备案指引，人人可用 · estimates and filing guide, for everybody' },
  { name: 'sign-in', description: '登录 · sign-in' },
  { name: 'encounters', description: '就诊与结算 · visits and settlement' },
  { name: 'settlements', description: '结算记录 · settlements' },
  { name: 'statements', description: '结算单 · settlement statements' },
  { name: 'people', description: '参保人 · people' },
  { name: 'enrolments', description: '参保与转移接续 · enrolment and transfer' },
  { name: 'filings', description: '异地就医备案 · filings for care elsewhere' },
  { name: 'uploads', description: '上传的材料 · uploaded papers' },
  { name: 'accounts', description: '个人账户与家庭共济 · personal accounts and sharing' },
  { name: 'claims', description: '手工报销 · claims by hand' },
  { name: 'institutions', description: '定点医药机构与目录 · institutions and catalogue' },
  { name: 'reconciliation', description: '对账 · reconciliation' },
  { name: 'declarations', description: '月度申报 · monthly declarations' },
  { name: 'clearings', description: '异地清算 · clearing between regions' },
  { name: 'releases', description: '政策发布 · policy releases' },
  { name: 'exports', description: '导出 · exports' },
  { name: 'audit', description: '审计 · audit trail' },
  { name: 'users', description: '账户与密钥 · accounts and keys' },
  { name: 'health', description: '运行状况 · health' },
]

const SECURITY = {
  session: { type: 'http', scheme: 'bearer', description: 'POST /api/v1/sign-in 的令牌 · the token of sign-in' },
  browser: {
    type: 'apiKey',
    in: 'cookie',
    name: 'yibao',
    description: '浏览器会话；写请求另须 X-Requested-With: yibao · writing requests also need X-Requested-With: yibao',
  },
  signature: {
    type: 'apiKey',
    in: 'header',
    name: 'X-Yibao-Signature',
    description: '机构签名 HMAC-SM3 · signed by an institution',
  },
} as const

/** What every route has, and no route has to write: who may, the idempotency key, and the problems it may answer. */
function described(schema: FastifySchema, route: RouteOptions, table: ReadonlyMap<string, Permission>): FastifySchema {
  const { id = '', writes } = route.config ?? {}
  const permission = table.get(id) ?? {}
  const open = permission.public !== undefined
  const problems = [
    ...(schema.body || schema.params || schema.querystring ? [400] : []),
    ...(open ? [] : [401, 403]),
    ...(schema.params ? [404] : []),
    ...(writes === 'casework' ? [409] : []),
    ...(schema.body ? [422] : []),
    429,
    503,
  ]
  const response = {
    ...((schema.response as object) ?? {}),
    ...Object.fromEntries(problems.map((status) => [status, PROBLEM])),
  }
  return {
    ...schema,
    operationId: id,
    description: [schema.description, open ? null : `**${rolesIn(permission)}**`].filter(Boolean).join('\n\n'),
    security: open ? [] : securityOf(permission),
    ...(writes === 'casework' ? { headers: IDEMPOTENCY } : {}),
    response,
  } as FastifySchema
}

const PROBLEM = {
  description: '问题 · problem details',
  content: { 'application/problem+json': { schema: { $ref: 'ProblemDetails#' } } },
}

const IDEMPOTENCY = Type.Object({
  'idempotency-key': Type.String({
    pattern: '^[!-~]{8,128}$',
    description: '幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry',
  }),
})

const securityOf = ({ institution, ...people }: Rights[string]) => [
  ...(Object.keys(people).length > 0 ? [{ session: [] }, { browser: [] }] : []),
  ...(institution === undefined ? [] : [{ signature: [] }]),
]

const rolesIn = (permission: Permission): string =>
  (Object.keys(permission) as Role[]).map((role) => `${ROLES[role].zh} ${role}（${permission[role]}）`).join('、')
