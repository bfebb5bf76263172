import { createEngine, type Engine, type PolicySet, type Problem } from '@yibao/engine'
import type { Parsed } from '../args/parse.ts'
import type { Command, Context } from '../command.ts'
import { t } from '../i18n.ts'
import { openPolicies } from '../policies/open.ts'
import { withCityHints, withPlaceHints } from '../policies/place-hints.ts'
import { Refused } from '../problems/usage.ts'
import { caseOfOptions } from './case-of-options.ts'
import { checkAlternatives, checkUsage } from './check-usage.ts'
import { estimateLines } from './estimate-lines.ts'
import { ESTIMATE_OPTIONS, OPTION_OF } from './options.ts'
import { printAnswer } from './print-answer.ts'
import { printComparison } from './print-comparison.ts'
import { readValue } from './read-case.ts'
import { tellUnusedAlternatives } from './unused-alternatives.ts'
import { checkGoesOn, previousAnswer } from './year-after.ts'

export const estimate: Command = {
  name: 'estimate',
  summary: t('估算一笔医疗费：医保付多少、自己付多少、为什么', 'what the insurance pays for a bill, and why'),
  usage: [
    '--case FILE|-',
    '--region REGION --scheme … --category … --care … --level … --total YUAN …',
    '--cases FILE|-',
  ],
  options: ESTIMATE_OPTIONS,
  words: 0,
  notes: [
    t(
      '案例的写法见 docs/case.md；yibao policy schema case 打印其 JSON Schema。有错的案例不计算，一次说出所有问题，退出码 2。',
      'How to write a case: docs/case.md; yibao policy schema case prints its JSON Schema. A wrong case is refused with every problem at once, exit code 2.',
    ),
  ],
  examples: [
    {
      command:
        'yibao estimate --region 大连 --scheme 职工 --category 退休 --care 门诊 --level 三级 --total 1500 --on 2025-03-01',
      says: t(
        '大连退休职工在三级医院门诊花了 1500 元',
        'a retired worker of Dalian, 1,500 yuan at a tertiary hospital',
      ),
    },
    {
      command:
        'yibao estimate --region 210200 --scheme employee --category working --care inpatient --level level3 --total 50000 --to 北京 --compare',
      says: t('去北京住院：不备案、备案、转诊各付多少', 'in hospital in Beijing: unfiled, filed, referred'),
    },
    {
      command: 'yibao estimate --case case.yaml --json',
      says: t('案例写在文件里，答案用 JSON', 'the case in a file, the answer as JSON'),
    },
    {
      command: 'yibao estimate --cases bills.jsonl > answers.jsonl',
      says: t('许多案例，一行一个', 'many cases, one a line'),
    },
  ],
  run: async (args, context) => {
    checkUsage(args)
    const set = await openPolicies(context.world, args.all('policies'))
    const alternatives = args.all('alternative')
    checkAlternatives(set, alternatives)
    const engine = createEngine(set, { alternatives })
    const lines = args.one('cases')
    if (lines !== undefined) return estimateLines(lines, set, alternatives, context)
    const written = await readCaseOf(args, engine, set, context)
    const answered = args.has('compare') ? compare : one
    const code = await answered(written, args, engine, set, context)
    if (!args.has('json')) tellUnusedAlternatives(written, alternatives, engine, set, context)
    return code
  },
}

async function one(written: unknown, args: Parsed, engine: Engine, set: PolicySet, context: Context): Promise<number> {
  const answer = engine.estimate(written, context.lang)
  if (!answer.ok) throw await refusal(answer.problems, args, set)
  if (args.has('json')) context.json(answer.value)
  else printAnswer(written, answer.value, engine, set, context)
  return 0
}

async function compare(
  written: unknown,
  args: Parsed,
  engine: Engine,
  set: PolicySet,
  context: Context,
): Promise<number> {
  const compared = engine.compare(written, context.lang)
  if (!compared.ok) throw await refusal(compared.problems, args, set)
  const scenarios = compared.value
  // Still one answer: that of the bill as it is, and the others beside it.
  if (args.has('json')) context.json({ ...scenarios[0]!.answer, scenarios })
  else printComparison(written, scenarios, engine, set, context)
  return 0
}

async function readCaseOf(args: Parsed, engine: Engine, set: PolicySet, { world }: Context): Promise<unknown> {
  const file = args.one('case')
  if (file !== undefined) return readValue(file, world)
  const after = args.one('after')
  const previous = after === undefined ? undefined : await previousAnswer(after, world)
  const written = caseOfOptions(args, set, world.today(), previous?.yearToDate)
  if (after !== undefined && previous) checkGoesOn(after, previous, written, engine)
  return written
}

/** The engine's problems, with the options they came from where the case was built from options. */
async function refusal(problems: readonly Problem[], args: Parsed, set: PolicySet): Promise<Refused> {
  if (args.has('case')) return new Refused(withCityHints(set, problems))
  // Without a home region the place of care is not known either: one omission is one problem.
  const told = args.has('region') || args.has('to') ? problems : problems.filter(({ path }) => path !== 'visit.region')
  const written = {
    'insured.region': args.one('region'),
    'visit.region': args.one('to') ?? args.one('region'),
    'filings[0].region': args.one('to') ?? args.one('region'),
  }
  const hinted = await withPlaceHints(set, args.has('to') ? told : onceOf(told), written)
  return new Refused(hinted, { optionOf: OPTION_OF })
}

/** `--region` stands for both places; what is wrong with it is told once. */
function onceOf(problems: readonly Problem[]): readonly Problem[] {
  const home = problems.find(
    ({ path, code }) => path === 'insured.region' && (code === 'YB-C007' || code === 'YB-C020'),
  )
  return home ? problems.filter(({ path, code }) => code !== home.code || path === 'insured.region') : problems
}
