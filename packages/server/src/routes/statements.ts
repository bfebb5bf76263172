import { type Fen, type Kin, placeName, VALUES } from '@yibao/engine'
import { type Desk, type StatementRecord, statementCheck, statementRecord, type Who } from '@yibao/platform'
import { Type } from 'typebox'
import type { ServerConfig } from '../config.ts'
import { httpProblem } from '../problem/own-problems.ts'
import { refuse } from '../problem/request-error.ts'
import { checkCode, checkStatement, groupedCode } from '../statement/check-code.ts'
import type { Statement } from '../statement/statement.ts'
import { statementJson } from '../statement/statement-json.ts'
import { statementOf } from '../statement/statement-of.ts'
import { statementPdf } from '../statement/statement-pdf.ts'
import type { Room } from './room.ts'
import { closed, day, lang, personParams, region, shortText, uuid, yuan } from './schemas.ts'

const STATEMENT = '/api/v1/regions/:region/persons/:personId/settlements/:settlementId/statement'
const readers = {
  insured: 'own-person',
  cashier: 'own-institution',
  institution: 'own-institution',
  clerk: 'own-region',
  reviewer: 'own-region',
  finance: 'own-region',
  auditor: 'own-region',
} as const

/** 结算单: as JSON, as a PDF to print, and whether a printed one is genuine. */
export const statements: Room = {
  rights: {
    'statements.show': readers,
    'statements.pdf': readers,
    'statements.check': { public: 'any' },
  },
  routes: (app, { desk, config }) => {
    const params = closed({ ...personParams, settlementId: uuid('结算编号 · settlement id') })

    app.get(
      STATEMENT,
      {
        config: { id: 'statements.show' },
        schema: {
          tags: ['statements'],
          summary: '结算单，数据 · The settlement statement as data',
          params,
          response: { 200: Type.Unsafe<object>({ type: 'object', additionalProperties: true }) },
        },
      },
      async (request) => statementJson(await statementFor(desk, config, request.params)),
    )

    app.get(
      `${STATEMENT}.pdf`,
      {
        config: { id: 'statements.pdf' },
        schema: {
          tags: ['statements'],
          summary: '结算单，PDF · The settlement statement to print',
          params,
          querystring: closed({ lang: Type.Optional(lang) }),
          response: { 200: { description: 'PDF', content: { 'application/pdf': { schema: Type.Any() } } } },
        },
      },
      async (request, reply) => {
        const { params, query } = request
        const pdf = await statementPdf(await statementFor(desk, config, params), query.lang ?? 'zh')
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="statement-${params.settlementId}.pdf"`)
          .send(Buffer.from(pdf))
      },
    )

    app.get(
      '/api/v1/statements/:region/:settlementId/check',
      {
        config: { id: 'statements.check' },
        schema: {
          tags: ['statements'],
          summary: '核验结算单：二维码指向这里 · Whether a printed statement is genuine: the QR code leads here',
          params: closed({ region, settlementId: uuid('结算单号 · statement number') }),
          querystring: closed({
            person: uuid('人员编号 · person id'),
            code: shortText(20, '校验码 · check code'),
          }),
          response: {
            200: closed({
              result: Type.Unsafe<'genuine' | 'reversed-since' | 'changed'>({
                type: 'string',
                enum: ['genuine', 'reversed-since', 'changed'],
                description: '真实有效、打印后已撤销、与账上不符 · genuine, reversed since, not what was issued',
              }),
              settledOn: Type.Optional(day),
              total: Type.Optional(yuan),
              fundTotal: Type.Optional(yuan),
            }),
          },
        },
      },
      async ({ params, query }) => {
        const kept = await statementCheck(desk, { region: params.region, personId: query.person }, params.settlementId)
        if (kept === null) return { result: 'changed' as const }
        const result = checkStatement(kept.fields, query.code, desk.secrets.statementKey)
        // Whoever holds a paper that is not genuine learns nothing of the real one.
        return result === 'changed' ? { result } : { result, ...kept.shown }
      },
    )
  },
}

async function statementFor(
  desk: Desk,
  { publicUrl }: ServerConfig,
  { settlementId, ...who }: Who & { readonly settlementId: string },
): Promise<Statement> {
  const record = (await statementRecord(desk, who, settlementId)) ?? refuse(noSettlement)
  const { head, amounts } = record
  const fields = {
    region: head.region,
    settlementId,
    total: amounts.total,
    fundTotal: amounts.fundTotal,
    settledOn: head.settled_on,
    state: head.state,
  }
  const code = checkCode(fields, desk.secrets.statementKey)
  const url = `${publicUrl}/api/v1/statements/${head.region}/${settlementId}/check?person=${who.personId}&code=${code}`
  return statementOf({ ...factsOf(desk, record), amounts, verification: { url, code: groupedCode(code) } })
}

function factsOf(desk: Desk, record: StatementRecord) {
  const { head, person, lines, shared } = record
  const { insured, visit } = head.settled_case
  const { places } = desk.policies.current().set
  const place = (code: string) => ({ code, name: placeName(places, code) ?? code })
  return {
    settlementId: head.settlement_id,
    kind: head.kind,
    state: head.state,
    counterpart: record.counterpart,
    institution: { code: head.institution_id, name: record.institutionName ?? head.institution_id },
    insured: {
      name: person.name,
      idNumber: person.idNumber,
      region: place(head.region),
      scheme: insured.scheme,
      category: insured.category,
    },
    place: place(head.place),
    care: visit.care,
    admittedOn: record.admittedOn,
    dischargedOn: record.dischargedOn,
    settledOn: head.settled_on,
    diagnosis:
      visit.diagnosis === 'none' ? null : { code: visit.diagnosis, name: VALUES.diagnosis[visit.diagnosis].zh },
    answer: record.answer,
    lines: lines.map((line) => ({
      code: line.code,
      name: line.name,
      class: line.class,
      price: line.price_fen as Fen,
      quantityE4: line.quantity_e4,
      amount: line.amount_fen as Fen,
      outOfCatalogue: line.out_of_catalogue_fen as Fen,
      overLimit: line.over_limit_fen as Fen,
      preSelfPay: line.pre_self_pay_fen as Fen,
      inScope: line.in_scope_fen as Fen,
    })),
    balanceAfter: record.balanceFen as Fen | null,
    shared: shared.map(({ relation, usedFen }) => ({ name: '', relation: relation as Kin, amount: usedFen as Fen })),
    yearToDate: record.yearToDate,
  }
}

const noSettlement = httpProblem(
  'YB-W901',
  'settlementId',
  ['没有找到这笔结算', 'no such settlement'],
  ['核对编号，或从列表中重新选择', 'check the id, or choose from the list again'],
)
