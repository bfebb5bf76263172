import { type Answer, createEngine, fen, type Lang, parseYuan, type SplitLine } from '@yibao/engine'
import { shippedPolicies } from '@yibao/engine/policies'
import { type CheckedFields, checkCode } from './check-code.ts'
import type { StatementLine } from './statement.ts'
import type { StatementFacts } from './statement-of.ts'

/** Names as they stand in the national catalogues: long, with brackets, units and Latin letters. */
const NAMES = [
  '注射用头孢哌酮钠舒巴坦钠（2:1）1.5g×10支',
  '盐酸莫西沙星氯化钠注射液（拜复乐）250ml:0.4g',
  '冠状动脉支架植入术（含经皮冠状动脉腔内血管成形术，每增加一支血管另计）',
  '药物洗脱冠状动脉支架系统（国家组织集中带量采购中选产品，钴铬合金，3.0mm×24mm）',
  '彩色多普勒超声常规检查（腹部：肝、胆、胰、脾、双肾、输尿管、膀胱及前列腺）',
  '全自动生化分析：肝功能、肾功能、血脂、电解质、心肌酶谱二十六项联合检测',
  '重症监护（每小时）',
  '静脉输液（每组）',
] as const

/** Forty fee lines of one stay, as an institution sends them. */
const GIVEN = Array.from({ length: 40 }, (_, i) => {
  const price = `${(37 + i * 91) % 900}.${String((i * 37) % 100).padStart(2, '0')}`
  const kind = (['A', 'B', 'A', 'C', 'B'] as const)[i % 5]!
  return {
    name: `${NAMES[i % NAMES.length]}${i < NAMES.length ? '' : `（第${Math.floor(i / NAMES.length) + 1}次）`}`,
    class: kind,
    price,
    quantity: i % 7 === 3 ? '2.5' : String(1 + (i % 12)),
    ...(i % 10 === 4 ? { limitPrice: '200.00' } : {}),
    ...(kind === 'B' ? { selfPayRate: '10%' } : {}),
  }
})

/** A retired employee of Dalian, referred to a hospital in Beijing. Synthetic person, shipped policies. */
const CASE = {
  insured: { region: '210200', scheme: 'employee', category: 'retired', birthDate: '1955-03-02', enrolledMonths: 360 },
  visit: { care: 'inpatient', region: '110000', level: 'level3', admittedOn: '2025-02-20', settledOn: '2025-03-01' },
  filings: [{ type: 'referral', region: '110000', from: '2025-02-18' }],
  bill: { lines: GIVEN },
  account: { balance: '1000.00', shared: [{ relation: 'child', balance: '600.00' }] },
}

const KEY = new TextEncoder().encode('synthetic key for tests only')

export function statementFacts(): StatementFacts {
  const answer = { zh: answered('zh'), en: answered('en') }
  const { amounts } = answer.zh
  const settlementId = '0195a0c2-7d10-7a31-9c55-4f2f0e6b1a01'
  return {
    settlementId,
    kind: 'direct',
    state: 'settled',
    counterpart: null,
    institution: { code: 'H11010100001', name: '北京示例医院（合成数据）' },
    insured: {
      name: '张*三',
      idNumber: '210202********1234',
      region: { code: '210200', name: '大连市' },
      scheme: 'employee',
      category: 'retired',
    },
    place: { code: '110000', name: '北京市' },
    care: 'inpatient',
    admittedOn: '2025-02-20',
    dischargedOn: '2025-03-01',
    settledOn: '2025-03-01',
    diagnosis: { code: 'I25.103', name: '冠状动脉粥样硬化性心脏病' },
    amounts: Object.fromEntries(
      Object.entries(amounts).map(([name, amount]) => [name, yuan(amount)]),
    ) as StatementFacts['amounts'],
    answer,
    lines: splitLines(),
    balanceAfter: fen(100_000 - yuan(amounts.account)),
    shared: [{ name: '张*', relation: 'child', amount: fen(yuan(amounts.sharedAccount)) }],
    yearToDate: answer.zh.yearToDate,
    verification: verificationOf({
      region: '210200',
      settlementId,
      total: yuan(amounts.total),
      fundTotal: yuan(amounts.fundTotal),
      settledOn: '2025-03-01',
      state: 'settled',
    }),
  }
}

const engine = createEngine(shippedPolicies())

function answered(lang: Lang): Answer {
  const answer = engine.estimate(CASE, lang)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.value
}

function splitLines(): readonly StatementLine[] {
  const read = engine.read(CASE)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return (read.value.bill.lines ?? []).map((line: SplitLine, i) => ({
    ...line,
    code: `X${String(10_001 + i)}`,
    price: fen(yuan(GIVEN[i]!.price)),
    quantityE4: Math.round(Number(GIVEN[i]!.quantity) * 10_000),
  }))
}

const yuan = (amount: string): number => parseYuan(amount)!

/** The reversal of that settlement, as the books hold it. */
export function reversalFacts(): StatementFacts {
  const facts = statementFacts()
  const { total, fundTotal } = facts.amounts
  const fields: CheckedFields = {
    region: '210200',
    settlementId: '0195b55a-1e00-7c02-8d11-2b7d90c41a02',
    total: 0 - total,
    fundTotal: 0 - fundTotal,
    settledOn: '2025-03-05',
    state: 'reversal',
  }
  return {
    ...facts,
    settlementId: fields.settlementId,
    settledOn: fields.settledOn,
    state: 'reversal',
    counterpart: { settlementId: facts.settlementId, settledOn: facts.settledOn },
    balanceAfter: fen(100_000),
    yearToDate: { stays: 0, deductible: {}, pooledFund: '0.00' },
    amounts: Object.fromEntries(
      Object.entries(facts.amounts).map(([name, amount]) => [name, 0 - amount]),
    ) as StatementFacts['amounts'],
    verification: verificationOf(fields),
  }
}

function verificationOf(fields: CheckedFields): StatementFacts['verification'] {
  const code = checkCode(fields, KEY)
  return { code, url: `https://yibao.example/verify/${fields.region}/${fields.settlementId}?code=${code}` }
}
