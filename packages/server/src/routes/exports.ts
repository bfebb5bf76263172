import {
  billsOfDeclaration,
  billsOfMonth,
  decideExport,
  downloadExport,
  exportIsOpen,
  exportsOf,
  institutionById,
  requestExport,
  settlementsToExport,
} from '@yibao/platform'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { billsSheet, settlementsSheet } from '../export/settlement-sheets.ts'
import type { Sheet } from '../export/sheet.ts'
import { workbook } from '../export/workbook.ts'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { noInstitution } from './institutions.ts'
import { next, nextOf, pageOf, paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, day, institutionId, nullable, oneOf, region, shortText, uuid } from './schemas.ts'

const EXPORTS = '/api/v1/regions/:region/exports'
const asking = { clerk: 'own-region', auditor: 'own-region' } as const
const deciding = { reviewer: 'own-region', auditor: 'own-region' } as const

/** 导出 (XLSX): an institution's month, the bills of a declaration; a region's settlements where two people want it. */
export const exports: Room = {
  rights: {
    'exports.month': { cashier: 'own-institution', institution: 'own-institution' },
    'exports.declaration': {
      clerk: 'own-region',
      reviewer: 'own-region',
      finance: 'own-region',
      auditor: 'own-region',
    },
    'exports.list': { ...asking, ...deciding },
    'exports.request': asking,
    'exports.decide': deciding,
    'exports.download': asking,
  },
  routes: (app, { desk, reader }) => {
    app.get(
      '/api/v1/institutions/:institutionId/settlements.xlsx',
      {
        config: { id: 'exports.month' },
        schema: {
          tags: ['exports'],
          summary: '本机构一个月的结算 · The institution’s bills of a month',
          params: closed({ institutionId }),
          querystring: closed({
            month: Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$', description: '月份 · month' }),
          }),
          response: { 200: XLSX },
        },
      },
      async ({ params, query }, reply) => {
        const { region } = (await institutionById(desk, params.institutionId)) ?? refuse(noInstitution)
        const bills = await billsOfMonth(reader, { region, ...params, ...query, limit: MOST_ROWS + 1 })
        return sendSheet(reply, `settlements-${query.month}`, billsSheet('结算明细', atMost(bills)))
      },
    )

    app.get(
      '/api/v1/regions/:region/declarations/:declarationId/settlements.xlsx',
      {
        config: { id: 'exports.declaration' },
        schema: {
          tags: ['exports'],
          summary: '一份申报中的结算 · The bills of a declaration',
          params: closed({ region, declarationId: uuid('申报编号 · declaration id') }),
          response: { 200: XLSX },
        },
      },
      async ({ params }, reply) => {
        const bills = await billsOfDeclaration(reader, { ...params, limit: MOST_ROWS + 1 })
        if (bills.length === 0) refuse(nothingToExport)
        return sendSheet(reply, `declaration-${params.declarationId}`, billsSheet('申报明细', atMost(bills)))
      },
    )

    app.get(
      EXPORTS,
      {
        config: { id: 'exports.list' },
        schema: {
          tags: ['exports'],
          summary: '批量导出申请，新的在前 · Bulk exports asked for, newest first',
          params: closed({ region }),
          querystring: closed(paging),
          response: { 200: closed({ exports: Type.Array(shown), next }) },
        },
      },
      async ({ params, query }) => {
        const page = pageOf(query)
        const found = await exportsOf(desk, params.region, page)
        return { exports: found, next: nextOf(found, page, ({ exportId }) => exportId) }
      },
    )

    app.post(
      EXPORTS,
      {
        config: { id: 'exports.request', writes: 'casework' },
        schema: {
          tags: ['exports'],
          summary: '申请批量导出本地区的结算 · Ask for a bulk export of the region’s settlements',
          description:
            '另一人批准后24小时内由申请人下载一次。Fetched once by whoever asked, within 24 hours of approval.',
          params: closed({ region }),
          body: closed({ from: day, to: day, why: shortText(500, '用途，记入审计 · what for, for the audit trail') }),
          response: { 201: shown },
        },
      },
      async (request, reply) => {
        const command = { ...request.params, ...request.body, today: today(desk) }
        return reply.code(201).send(accepted(await requestExport(desk, actorOf(request), request.key, command)))
      },
    )

    app.post(
      `${EXPORTS}/:exportId/decision`,
      {
        config: { id: 'exports.decide', writes: 'casework' },
        schema: {
          tags: ['exports'],
          summary: '审批导出，由申请人以外的人 · Decide: another person than who asked',
          params: closed(exportParams),
          body: closed({ decision: oneOf(['approve', 'reject'], '批准或不批准 · approve or reject') }),
          response: { 200: shown },
        },
      },
      async (request) => {
        const command = { ...request.params, ...request.body }
        return accepted(await decideExport(desk, actorOf(request), request.key, command))
      },
    )

    app.post(
      `${EXPORTS}/:exportId/file`,
      {
        config: { id: 'exports.download', writes: 'keyless' },
        schema: {
          tags: ['exports'],
          summary: '下载，只能一次 · Fetch the file, once',
          params: closed(exportParams),
          body: closed({}),
          response: { 200: XLSX },
        },
      },
      async (request, reply) => {
        const { params } = request
        const asked = accepted(await exportIsOpen(desk, actorOf(request), params))
        const { from, to } = asked
        const found = await settlementsToExport(reader, { region: params.region, from, to, limit: MOST_ROWS + 1 })
        // Written down as fetched when the file is ready: one that could not be made can be asked for again.
        const file = await workbook([settlementsSheet('结算明细', atMost(found))])
        accepted(await downloadExport(desk, actorOf(request), params))
        return sendFile(reply, `settlements-${from}-${to}`, file)
      },
    )
  },
}

/** As many as a machine of two gigabytes makes into a file while it serves others. */
const MOST_ROWS = 100_000

const atMost = <T>(rows: readonly T[]): readonly T[] => (rows.length > MOST_ROWS ? refuse(tooManyRows) : rows)

const sendSheet = async (reply: FastifyReply, name: string, sheet: Sheet) =>
  sendFile(reply, name, await workbook([sheet]))

const sendFile = (reply: FastifyReply, name: string, file: Uint8Array) =>
  reply
    .type(MEDIA_TYPE)
    .header('content-disposition', `attachment; filename="${name}.xlsx"`)
    .header('cache-control', 'no-store')
    .send(Buffer.from(file))

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const XLSX = { description: 'XLSX', content: { [MEDIA_TYPE]: { schema: Type.Any() } } }

const text = Type.String()
const exportParams = { region, exportId: uuid('导出编号 · export id') }
const shown = closed({
  exportId: text,
  from: day,
  to: day,
  why: text,
  state: text,
  requestedBy: text,
  requestedAt: text,
  decidedBy: nullable(text),
  expiresAt: nullable(text),
})

const nothingToExport = httpProblem(
  'YB-W901',
  'declarationId',
  ['没有找到这份申报，或其中没有结算', 'no such declaration, or it holds nothing'],
  ['核对编号，或从列表中重新选择', 'check the id, or choose from the list again'],
)

const tooManyRows = httpProblem(
  'YB-H043',
  'query',
  [`超过 ${MOST_ROWS} 行，不能一次导出`, `these are more than ${MOST_ROWS} rows: too many for one file`],
  ['缩短期间，分几次导出', 'choose fewer days, and export several times'],
)
