import { VALUES } from '@yibao/engine'
import type { ExportedSettlement, InstitutionBill } from '@yibao/platform'
import type { Sheet } from './sheet.ts'

/** Bills of an institution as it, and the agency, look at them: without the patient. */
export const billsSheet = (name: string, bills: readonly InstitutionBill[]): Sheet => ({
  name,
  columns: [
    { title: '结算单编号', kind: 'text', width: 40 },
    { title: '结算日期', kind: 'date' },
    { title: '参保地', kind: 'text', width: 10 },
    { title: '险种', kind: 'text', width: 10 },
    { title: '就医类别', kind: 'text', width: 12 },
    { title: '状态', kind: 'text', width: 10 },
    { title: '冲正的结算单', kind: 'text', width: 40 },
    { title: '医疗费总额', kind: 'yuan' },
    { title: '基金支付总额', kind: 'yuan' },
    { title: '个人账户支出', kind: 'yuan' },
    { title: '共济账户支出', kind: 'yuan' },
    { title: '个人现金支出', kind: 'yuan' },
    { title: '医院负担', kind: 'yuan' },
  ],
  rows: bills.map((bill) => [
    bill.settlementId,
    bill.settledOn,
    bill.homeRegion,
    wordOf(VALUES.scheme, bill.scheme),
    wordOf(VALUES.care, bill.care),
    wordOf(STATES, bill.state),
    bill.reverses,
    bill.totalFen,
    bill.fundTotalFen,
    bill.accountFen,
    bill.sharedAccountFen,
    bill.cashFen,
    bill.hospitalShareFen,
  ]),
})

/** Settlements of a region's insured; a person is an id that tells nothing by itself. */
export const settlementsSheet = (name: string, settlements: readonly ExportedSettlement[]): Sheet => ({
  name,
  columns: [
    { title: '结算单编号', kind: 'text', width: 40 },
    { title: '人员编号', kind: 'text', width: 40 },
    { title: '结算日期', kind: 'date' },
    { title: '定点机构', kind: 'text', width: 16 },
    { title: '就医地', kind: 'text', width: 10 },
    { title: '就医类别', kind: 'text', width: 12 },
    { title: '险种', kind: 'text', width: 10 },
    { title: '方式', kind: 'text', width: 10 },
    { title: '状态', kind: 'text', width: 10 },
    { title: '备案', kind: 'text', width: 16 },
    { title: '医疗费总额', kind: 'yuan' },
    { title: '符合政策范围金额', kind: 'yuan' },
    { title: '实际支付起付线', kind: 'yuan' },
    { title: '统筹基金支付', kind: 'yuan' },
    { title: '基金支付总额', kind: 'yuan' },
    { title: '医院负担', kind: 'yuan' },
    { title: '个人账户支出', kind: 'yuan' },
    { title: '共济账户支出', kind: 'yuan' },
    { title: '个人现金支出', kind: 'yuan' },
  ],
  rows: settlements.map((one) => [
    one.settlementId,
    one.personId,
    one.settledOn,
    one.institutionId,
    one.place,
    wordOf(VALUES.care, one.care),
    wordOf(VALUES.scheme, one.scheme),
    wordOf(KINDS, one.kind),
    wordOf(STATES, one.state),
    wordOf(VALUES.filing, one.filing),
    one.totalFen,
    one.inScopeFen,
    one.deductibleFen,
    one.pooledFundFen,
    one.fundTotalFen,
    one.hospitalShareFen,
    one.accountFen,
    one.sharedAccountFen,
    one.cashFen,
  ]),
})

type Words = Readonly<Record<string, { readonly zh: string }>>
const STATES: Words = { settled: { zh: '已结算' }, reversed: { zh: '已冲正' }, reversal: { zh: '冲正' } }
const KINDS: Words = { direct: { zh: '直接结算' }, manual: { zh: '手工报销' } }

/** A value that no word is known for stands as it is. */
const wordOf = (words: Words, value: string): string => words[value]?.zh ?? value
