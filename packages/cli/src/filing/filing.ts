import { FILING_REASONS, filingGuide, type PolicySet, type Problem } from '@yibao/engine'
import { JSON_OPTION, type OptionSpec, type OptionSpecs, POLICIES_OPTION } from '../args/options.ts'
import type { Parsed } from '../args/parse.ts'
import type { Command } from '../command.ts'
import { t } from '../i18n.ts'
import { openPolicies } from '../policies/open.ts'
import { withPlaceHints } from '../policies/place-hints.ts'
import { placeCode } from '../policies/places.ts'
import { Refused, usageProblem } from '../problems/usage.ts'
import { printGuide } from './print-guide.ts'

const reasons = Object.entries(FILING_REASONS)

const option = (value: string, zh: string, en: string): OptionSpec => ({ type: 'string', value, help: t(zh, en) })

const OPTIONS = {
  region: option('REGION', '参保地：代码或名称', 'home region: code or name'),
  to: option('REGION', '要去的地方：代码或名称', 'where you go: code or name'),
  reason: option(
    'REASON',
    `为什么去：${reasons.map(([name, { zh }]) => `${name} ${zh}`).join('，')}`,
    `why you go: ${reasons.map(([name]) => name).join(', ')}`,
  ),
  from: option('DATE', '哪天起；缺省今天', 'first day away; default today'),
  on: option('DATE', '今天；缺省系统日期', 'today; default the date of the system'),
  care: option('CARE', '就医类型；缺省按住院', 'kind of care; default a stay in hospital'),
  category: option('WHO', '人员：在职、退休、大学生 …', 'working, retired, student, …'),
  ...JSON_OPTION,
  ...POLICIES_OPTION,
} satisfies OptionSpecs

export const filing: Command = {
  name: 'filing',
  summary: t('要不要备案、怎么备、到什么时候', 'must I file before I go (备案), how, and until when'),
  usage: ['--region REGION --to REGION --reason REASON [--from DATE] [--care CARE] [--category WHO]'],
  options: OPTIONS,
  words: 0,
  examples: [
    {
      command: 'yibao filing --region 大连 --to 北京 --reason residence',
      says: t('大连参保，长期住在北京', 'insured in Dalian, living in Beijing'),
    },
    {
      command: 'yibao filing --region 鞍山 --to 沈阳 --reason 转诊 --care 住院',
      says: t('从鞍山转诊到沈阳住院', 'referred from Anshan to a hospital in Shenyang'),
    },
    {
      command: 'yibao filing --region 440300 --to 110000 --reason travel --from 2025-02-01 --json',
      says: t('春节外出，JSON 格式', 'travelling at Spring Festival, as JSON'),
    },
  ],
  run: async (args, context) => {
    const set = await openPolicies(context.world, args.all('policies'))
    const guide = filingGuide(set, {
      region: placeCode(set, args.one('region') ?? ''),
      to: placeCode(set, args.one('to') ?? ''),
      reason: args.one('reason') ?? '',
      on: args.one('on') ?? context.world.today(),
      from: args.one('from') ?? null,
      care: args.one('care') ?? null,
      category: args.one('category') ?? null,
    })
    if (!guide.ok) throw await refusal(guide.problems, args, set)
    if (args.has('json')) context.json(guide.value)
    else printGuide(guide.value, context)
    return 0
  },
}

/** What the engine says of a question that was not asked whole: what is missing is told as missing. */
async function refusal(problems: readonly Problem[], args: Parsed, set: PolicySet): Promise<Refused> {
  const told = problems.map((problem) =>
    REQUIRED.includes(problem.path) && !args.has(problem.path) ? missing(problem) : problem,
  )
  const written = { region: args.one('region'), to: args.one('to') }
  return new Refused(await withPlaceHints(set, told, written), { optionOf: OPTION_OF })
}

const REQUIRED = ['region', 'to', 'reason']
const OPTION_OF = Object.fromEntries(Object.keys(OPTIONS).map((name) => [name, `--${name}`]))

const missing = ({ path, remedy }: Problem): Problem =>
  usageProblem('YB-U004', path, t(`缺少 --${path}`, `--${path} is missing`), remedy)
