import { formatYuan, parseYuan } from '@yibao/engine'
import { type DayLine, type DayTotals, type Desk, dayOf, daysOf, institutionById, reconcile } from '@yibao/platform'
import { Type } from 'typebox'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { noInstitution } from './institutions.ts'
import type { Room } from './room.ts'
import { closed, day, institutionId, nullable, oneOf, region, uuid, yuan } from './schemas.ts'

const DAYS = '/api/v1/institutions/:institutionId/days'

/** Institution and agency compare their days (3201, 3202). */
export const reconciliation: Room = {
  rights: {
    'days.list': { cashier: 'own-institution', institution: 'own-institution' },
    'days.show': { cashier: 'own-institution', institution: 'own-institution' },
    'days.reconcile': { cashier: 'own-institution', institution: 'own-institution' },
    'days.of-region': { clerk: 'own-region', reviewer: 'own-region', finance: 'own-region', auditor: 'own-region' },
  },
  routes: (app, { desk }) => {
    app.get(
      DAYS,
      {
        config: { id: 'days.list' },
        schema: {
          tags: ['reconciliation'],
          summary: '有结算的日子与对账状态 · Days with settlements, and how they stand',
          params: closed({ institutionId }),
          querystring: closed({ from: day, to: day }),
          response: { 200: closed({ days: Type.Array(listedDay) }) },
        },
      },
      async ({ params, query }) => ({ days: await daysOf(desk, { ...(await placeOf(desk, params)), ...query }) }),
    )

    app.get(
      '/api/v1/regions/:region/institutions/:institutionId/days',
      {
        config: { id: 'days.of-region' },
        schema: {
          tags: ['reconciliation'],
          summary: '本地区机构的对账状态 · How an institution of the region stands',
          params: closed({ region, institutionId }),
          querystring: closed({ from: day, to: day }),
          response: { 200: closed({ days: Type.Array(listedDay) }) },
        },
      },
      async ({ params, query }) => ({ days: await daysOf(desk, { ...params, ...query }) }),
    )

    app.get(
      `${DAYS}/:day`,
      {
        config: { id: 'days.show' },
        schema: {
          tags: ['reconciliation'],
          summary: '经办机构账上的一天 · A day as the agency has it',
          params: closed({ institutionId, day }),
          response: { 200: closed({ totals, lines: Type.Array(line) }) },
        },
      },
      async ({ params }) => {
        const found = await dayOf(desk, { ...(await placeOf(desk, params)), day: params.day })
        return { totals: totalsInYuan(found.totals), lines: found.lines.map(lineInYuan) }
      },
    )

    app.post(
      `${DAYS}/:day/reconciliation`,
      {
        config: { id: 'days.reconcile', writes: 'casework' },
        schema: {
          tags: ['reconciliation'],
          summary: '对账：先总额，后逐笔 · Reconcile: totals first, then line by line',
          description:
            '总额一致即对平；不一致时带上明细，回答逐笔差异。Matching totals are enough; where they differ send the lines and each difference is named.',
          params: closed({ institutionId, day }),
          body: closed({ totals, lines: Type.Optional(Type.Array(line, { maxItems: 20_000 })) }),
          response: {
            201: closed({
              reconciliationId: Type.String(),
              state,
              ours: totals,
              theirs: totals,
              differences: Type.Unsafe<readonly unknown[] | null>({
                type: ['array', 'null'],
                items: closed({
                  settlementId: Type.String(),
                  ours: Type.Unsafe<unknown>({ anyOf: [line, { type: 'null' }] }),
                  theirs: Type.Unsafe<unknown>({ anyOf: [line, { type: 'null' }] }),
                }),
              }),
            }),
          },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const answer = accepted(
          await reconcile(desk, actorOf(request), key, {
            ...(await placeOf(desk, params)),
            day: params.day,
            theirs: { count: body.totals.count, ...moneyInFen(body.totals) },
            lines: body.lines?.map((one) => ({ settlementId: one.settlementId, ...moneyInFen(one) })) ?? null,
          }),
        )
        return reply.code(201).send({
          ...answer,
          ours: totalsInYuan(answer.ours),
          theirs: totalsInYuan(answer.theirs),
          differences:
            answer.differences?.map(({ settlementId, ours, theirs }) => ({
              settlementId,
              ours: ours && lineInYuan(ours),
              theirs: theirs && lineInYuan(theirs),
            })) ?? null,
        })
      },
    )
  },
}

/** An institution's days are kept under the region in which it stands. */
async function placeOf(desk: Desk, { institutionId }: { readonly institutionId: string }) {
  const found = (await institutionById(desk, institutionId)) ?? refuse(noInstitution)
  return { region: found.region, institutionId }
}

const money = { total: yuan, fund: yuan, account: yuan, cash: yuan }
const totals = closed({ count: Type.Integer({ minimum: 0 }), ...money })
const line = closed({ settlementId: uuid('结算编号 · settlement id'), ...money })
const state = oneOf(['matched', 'different'], '对平或有差异 · matched or different')
const listedDay = closed({ day, settlements: Type.Integer(), state: nullable(state) })

type MoneyInYuan = { readonly total: string; readonly fund: string; readonly account: string; readonly cash: string }

/** The schema has let only yuan through. */
const moneyInFen = ({ total, fund, account, cash }: MoneyInYuan) => ({
  totalFen: parseYuan(total)!,
  fundFen: parseYuan(fund)!,
  accountFen: parseYuan(account)!,
  cashFen: parseYuan(cash)!,
})

const moneyInYuan = ({ totalFen, fundFen, accountFen, cashFen }: Omit<DayTotals, 'count'>): MoneyInYuan => ({
  total: formatYuan(totalFen),
  fund: formatYuan(fundFen),
  account: formatYuan(accountFen),
  cash: formatYuan(cashFen),
})

const totalsInYuan = (of: DayTotals) => ({ count: of.count, ...moneyInYuan(of) })
const lineInYuan = (of: DayLine) => ({ settlementId: of.settlementId, ...moneyInYuan(of) })
