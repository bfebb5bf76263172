import { type AmountName, type Lang, type Scheme, type Text, text, valueWord } from '@yibao/engine'
import type { StatementState } from './statement.ts'

/** Names of amounts as a statement prints them (docs/glossary.md). */
export const AMOUNT_WORDS: Readonly<Record<AmountName, Text>> = {
  total: text('医疗费总额', 'Total cost'),
  outOfCatalogue: text('全自费', 'Out of catalogue'),
  overLimit: text('超限价自费', 'Over price limit'),
  preSelfPay: text('先行自付', 'Paid first by person'),
  inScope: text('符合政策范围', 'In scope'),
  deductible: text('实际支付起付线', 'Deductible charged'),
  pooledFund: text('统筹基金', 'Pooled fund'),
  employeeSupplement: text('职工大额补助', 'Employee supplement'),
  catastrophic: text('大病保险', 'Catastrophic insurance'),
  medicalAid: text('医疗救助', 'Medical aid'),
  civilServant: text('公务员补助', 'Civil servant subsidy'),
  enterpriseSupplement: text('企业补充', 'Enterprise supplement'),
  otherFund: text('其他基金', 'Other funds'),
  fundTotal: text('基金支付总额', 'Paid by funds'),
  hospitalShare: text('医院负担', 'Borne by hospital'),
  personTotal: text('个人负担总额', 'Borne by person'),
  account: text('个人账户', 'Personal account'),
  sharedAccount: text('共济账户', 'Shared account'),
  cash: text('个人现金', 'Cash'),
}

export const SCHEME_WORDS: Readonly<Record<Scheme, Text>> = {
  employee: text('职工基本医疗保险', 'Basic medical insurance for employees'),
  resident: text('城乡居民基本医疗保险', 'Basic medical insurance for residents'),
}

/** What stands across the paper of a settlement that was taken back, and of the one that takes it back. */
export const STATE_MARKS: Readonly<Record<StatementState, Text | null>> = {
  settled: null,
  reversed: text('已冲正 作废', 'REVERSED · VOID'),
  reversal: text('冲正单', 'REVERSAL'),
}

const COUNTER_WORDS: Readonly<Record<string, Text>> = {
  pooledFund: text('统筹基金支付累计', 'Paid by the pooled fund'),
  outpatientFund: text('普通门诊统筹支付累计', 'Of which ordinary outpatient'),
  outpatientUpperFund: text('二级以上门诊支付累计', 'Of which outpatient, level 2 and above'),
  chronicFund: text('门诊慢特病支付累计', 'Of which chronic and special outpatient'),
  pooledBase: text('分段计算费用累计', 'Cost counted by brackets'),
}

/** A counter of the year by its name: `pooledFund`, `catastrophicBase`, `catastrophic`. An unknown name is shown as it is. */
export function counterWord(name: string, lang: Lang): string {
  const own = COUNTER_WORDS[name]
  if (own) return own[lang]
  const isBase = name.endsWith('Base')
  const fund: Text | undefined = AMOUNT_WORDS[(isBase ? name.slice(0, -4) : name) as AmountName]
  if (!fund) return name
  if (lang === 'zh') return `${fund.zh}${isBase ? '计入费用累计' : '支付累计'}`
  return isBase ? `Cost counted for ${fund.en.toLowerCase()}` : `Paid by ${fund.en.toLowerCase()}`
}

/** A pool of the deductible: `inpatient`, or `inpatient:level3` where levels do not carry over. */
export function deductibleWord(pool: string, lang: Lang): string {
  const [care, level] = pool.split(':') as [string, string?]
  const words = [valueWord('pool', care, lang), ...(level === undefined ? [] : [valueWord('level', level, lang)])]
  return lang === 'zh' ? `${words.join('')}起付线累计` : `Deductible met, ${words.join(', ')}`
}

/** First letter large, as a table cell of an English statement begins. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
