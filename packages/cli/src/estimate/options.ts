import type { OptionSpec, OptionSpecs } from '../args/options.ts'
import { JSON_OPTION, POLICIES_OPTION } from '../args/options.ts'
import { t } from '../i18n.ts'

const text = (value: string, zh: string, en: string, more: Partial<OptionSpec> = {}): OptionSpec => ({
  type: 'string',
  value,
  help: t(zh, en),
  ...more,
})
const flag = (zh: string, en: string): OptionSpec => ({ type: 'boolean', help: t(zh, en) })

/** Options that say what the bill is, without a file. Values in English or Chinese. */
export const CASE_OPTIONS = {
  region: text('REGION', '参保地：代码或名称（210200、大连）', 'home region: code or name (210200, Dalian)'),
  scheme: text('SCHEME', '险种：employee 职工，resident 居民', 'employee or resident'),
  plan: text('PLAN', '档次：tier1 一档，tier2 二档（深圳）', 'tier1 or tier2, where the region has plans'),
  category: text(
    'WHO',
    '人员：working 在职，retired 退休；adult 成年，minor 未成年，student 大学生，newborn 新生儿',
    'working, retired; adult, minor, student, newborn',
  ),
  care: text(
    'CARE',
    '就医类型：outpatient 门诊，chronic 门诊慢特病，emergency 急诊，inpatient 住院，pharmacy 药店',
    'outpatient, chronic, emergency, inpatient, pharmacy',
  ),
  level: text(
    'LEVEL',
    '机构级别：community 基层，level1 一级，level2 二级，level3 三级，level3-special 特殊三级',
    'community, level1, level2, level3, level3-special',
  ),
  total: text('YUAN', '医疗费总额（元）', 'the whole bill, in yuan'),
  on: text('DATE', '结算日期；缺省今天', 'day of settlement; default today'),
  to: text('REGION', '就医地；缺省参保地', 'place of care; default the home region', { also: 'at' }),
  admitted: text('DATE', '入院日期；缺省结算日期', 'day of admission; default the day of settlement'),
  'out-of-catalogue': text('YUAN', '全自费', 'out of catalogue'),
  'over-limit': text('YUAN', '超限价自费', 'above price limits'),
  'pre-self-pay': text('YUAN', '先行自付', 'class B pre-payment'),
  filed: text(
    'TYPE',
    '已备案到就医地：long-term 长期异地，referral 转诊，temporary 临时外出',
    'filed for the place of care: long-term, referral, temporary',
  ),
  'filed-on': text('DATE', '备案起期；缺省入院日期', 'first day of the filing; default the day of admission'),
  emergency: flag('急诊抢救', 'an emergency'),
  'birth-date': text('DATE', '出生日期', 'date of birth'),
  months: text('N', '连续参保月数', 'months of continuous enrolment'),
  group: text('GROUP', '特殊人群（可多次）：低保、特困 …', 'special group, repeatable: minimum-living, …', {
    multiple: true,
  }),
  diagnosis: text('DISEASE', '病种：恶性肿瘤、高血压 …', 'malignant-tumour, hypertension, …'),
  specialist: flag('专科医院', 'a specialist hospital'),
  'no-specialist': flag('不是专科医院', 'no specialist hospital'),
  selected: flag('在选定的机构', 'at the selected institution'),
  'no-selected': flag('不在选定的机构', 'not at the selected institution'),
  referred: flag('经本市转诊', 'referred within the city'),
  'no-referred': flag('未经本市转诊', 'not referred within the city'),
  signed: flag('已签约家庭医生', 'signed with a family doctor'),
  'no-signed': flag('未签约家庭医生', 'not signed with a family doctor'),
  balance: text('YUAN', '个人账户余额', 'balance of the personal account'),
  after: text(
    'FILE',
    '上一笔的答案（--json），接着其本年累计；须同一参保地、同一险种、同一年度（年度不检查）',
    "the previous bill's answer (--json): its year to date goes on; same region, scheme and policy year (the year is not checked)",
  ),
} as const satisfies OptionSpecs

export const ESTIMATE_OPTIONS: OptionSpecs = {
  case: text('FILE|-', '案例文件（YAML 或 JSON），- 为标准输入', 'the case, YAML or JSON; - is standard input'),
  cases: text('FILE|-', '一行一个案例（JSON），一行一个答案', 'a case a line (JSON) in, an answer a line out'),
  ...CASE_OPTIONS,
  compare: flag('异地就医：与其他备案并列比较', 'off-site care: side by side with other filings'),
  alternative: text(
    'NAME',
    '采用有歧义来源的另一种解读（可多次）',
    'takes another reading of an ambiguous source, repeatable',
    {
      multiple: true,
    },
  ),
  ...JSON_OPTION,
  ...POLICIES_OPTION,
}

/** Where in the case each option goes, for messages that name a path. */
export const OPTION_OF: Readonly<Record<string, string>> = {
  'insured.region': '--region',
  'insured.scheme': '--scheme',
  'insured.plan': '--plan',
  'insured.category': '--category',
  'insured.birthDate': '--birth-date',
  'insured.enrolledMonths': '--months',
  'visit.care': '--care',
  'visit.region': '--to',
  'visit.level': '--level',
  'visit.settledOn': '--on',
  'visit.admittedOn': '--admitted',
  'visit.diagnosis': '--diagnosis',
  'filings[0].type': '--filed',
  'filings[0].region': '--to',
  'filings[0].from': '--filed-on',
  'bill.total': '--total',
  'bill.outOfCatalogue': '--out-of-catalogue',
  'bill.overLimit': '--over-limit',
  'bill.preSelfPay': '--pre-self-pay',
  'account.balance': '--balance',
}
