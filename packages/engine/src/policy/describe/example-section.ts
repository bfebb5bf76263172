import type { AmountName } from '../../settlement/settlement.ts'
import type { Lang } from '../../words/text.ts'
import type { Example } from '../example.ts'
import type { Section } from './description.ts'
import { keyWord, listed, valueWord } from './words.ts'

/** The worked examples: name and what is expected. None, no section. */
export function exampleSections(examples: readonly Example[], lang: Lang): Section[] {
  if (examples.length === 0) return []
  return [
    {
      version: null,
      heading: keyWord('examples', lang),
      columns: [keyWord('name', lang), keyWord('expect', lang)],
      rows: examples.map((example) => [example.name, expected(example, lang)]),
      notes: [],
    },
  ]
}

function expected({ status, expect }: Example, lang: Lang): string {
  const amounts = Object.entries(expect).map(([name, amount]) => `${amountWord(name, lang)} ${amount}`)
  return listed([...(status ? [valueWord('status', status, lang)] : []), ...amounts], lang)
}

const amountWord = (name: string, lang: Lang): string =>
  (lang === 'zh' && AMOUNTS[name as AmountName]) || name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const AMOUNTS: Readonly<Record<AmountName, string>> = {
  total: '总费用',
  outOfCatalogue: '目录外自费',
  overLimit: '超限价自费',
  preSelfPay: '先行自付',
  inScope: '政策范围内',
  deductible: '起付线',
  pooledFund: '统筹支付',
  employeeSupplement: '职工大额',
  catastrophic: '大病保险',
  medicalAid: '医疗救助',
  civilServant: '公务员补助',
  enterpriseSupplement: '企业补充',
  otherFund: '其他基金',
  fundTotal: '基金合计',
  hospitalShare: '医院负担',
  personTotal: '个人负担',
  account: '个人账户',
  sharedAccount: '共济账户',
  cash: '现金',
}
