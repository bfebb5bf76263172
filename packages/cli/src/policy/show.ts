import { type Description, describeRegionPolicies, isIsoDate, type PolicySet, type Section } from '@yibao/engine'
import { POLICIES_OPTION } from '../args/options.ts'
import type { Parsed } from '../args/parse.ts'
import type { Command, Context } from '../command.ts'
import { t } from '../i18n.ts'
import { openPolicies } from '../policies/open.ts'
import { Refused, refuse, usageProblem } from '../problems/usage.ts'
import { planTexts } from './plan-text.ts'
import { type Target, targetOf } from './target.ts'

const FORMS = ['table', 'plan', 'json'] as const

export const show: Command = {
  name: 'policy show',
  summary: t('像正式文件那样打印待遇表', 'the tables as a person would print them'),
  usage: ['REGION|ID [--on DATE] [--as table|plan|json]'],
  options: {
    on: { type: 'string', value: 'DATE', help: t('只看这一天有效的版本', 'only the version in force on this day') },
    as: {
      type: 'string',
      value: 'table|plan|json',
      help: t(
        'table 表格（缺省），plan 降成的计算步骤，json 读入的数据',
        'table (default), plan: the amounts it is lowered to, json: the data as read',
      ),
    },
    json: { type: 'boolean', help: t('同 --as json', 'as --as json') },
    ...POLICIES_OPTION,
  },
  words: 1,
  examples: [
    { command: 'yibao policy show 大连', says: t('一个地区的全部规定', 'everything of a region') },
    {
      command: 'yibao policy show 210200/employee-outpatient --on 2025-03-01',
      says: t('一份文件在某天的版本', 'one document as of a day'),
    },
    {
      command: 'yibao policy show 210200/employee-inpatient --as plan',
      says: t('计算步骤', 'the plan it is lowered to'),
    },
  ],
  run: async (args, context) => {
    checkUsage(args)
    const set = await openPolicies(context.world, args.all('policies'))
    const target = await targetOf(set, args.words[0]!)
    const form = args.has('json') ? 'json' : (args.one('as') ?? 'table')
    if (form === 'json') context.json(dataOf(set, target))
    else if (form === 'plan') printPlans(set, target, args.one('on') ?? context.world.today(), context)
    else printTables(set, target, args.one('on'), context)
    return 0
  },
}

function checkUsage(args: Parsed): void {
  const form = args.one('as')
  const on = args.one('on')
  const wrong = [
    args.words.length === 0 &&
      usageProblem(
        'YB-U004',
        'REGION|ID',
        t('没有说看哪个地区', 'no region is named'),
        t('例如 yibao policy show 大连', 'for example yibao policy show Dalian'),
      ),
    form !== undefined &&
      !(FORMS as readonly string[]).includes(form) &&
      usageProblem(
        'YB-U003',
        '--as',
        t(`没有“${form}”这种形式`, `there is no form "${form}"`),
        t(`可用：${FORMS.join('、')}`, `use one of: ${FORMS.join(', ')}`),
      ),
    on !== undefined &&
      !isIsoDate(on) &&
      usageProblem(
        'YB-U003',
        '--on',
        t(`“${on}”不是日期`, `"${on}" is not a date`),
        t('写成 2025-03-01', 'write it as 2025-03-01'),
      ),
  ]
  refuse(wrong.filter((one) => one !== false))
}

function printTables(set: PolicySet, target: Target, on: string | undefined, context: Context): void {
  const options = on === undefined ? { lang: context.lang } : { lang: context.lang, on }
  const told = describeRegionPolicies(set, target.region, options).filter(({ id }) => isAsked(id, target))
  told.forEach(({ id, description }, i) => {
    if (i > 0) context.paper.line()
    printDescription(id, description, context)
  })
}

const isAsked = (id: string, { document }: Target): boolean => document === null || id === document

function printDescription(id: string, { title, meta, sections }: Description, { paper }: Context): void {
  paper.line(`${paper.paint.bold(paper.paint.cyan(title))}  ${paper.paint.dim(id)}`)
  for (const line of meta) paper.text(paper.paint.dim(line))
  let version: string | null = null
  for (const section of sections) {
    if (section.version !== null && section.version !== version) paper.heading(`▍${section.version}`)
    version = section.version
    printSection(section, paper)
  }
}

function printSection({ heading, columns, rows, notes }: Section, paper: Context['paper']): void {
  paper.line()
  paper.line(paper.paint.bold(`  ${heading}`))
  if (columns.length > 0)
    paper.table(
      columns.map((column) => ({ heading: column })),
      rows,
      '    ',
    )
  for (const note of notes) paper.bullet(note, '    ')
}

/** The documents as the engine has read them. */
function dataOf(set: PolicySet, target: Target): unknown {
  const of = (documents: readonly { readonly region: string; readonly id?: string }[]): unknown[] =>
    documents.filter((one) => one.region === target.region && (target.document === null || one.id === target.document))
  const { regions, benefits, layers, accounts, catalogues, references, filings, guides } = set
  const lists = { regions, benefits, layers, accounts, catalogues, references, filings, guides }
  return Object.fromEntries(Object.entries(lists).map(([name, documents]) => [name, of(documents)]))
}

function printPlans(set: PolicySet, target: Target, on: string, { paper, lang }: Context): void {
  const texts = planTexts(set, target, on, lang)
  if (texts.length === 0) {
    throw new Refused([
      usageProblem(
        'YB-U007',
        target.document ?? target.region,
        t(`${on} 这里没有待遇可降成计算步骤`, `nothing here is lowered to a plan on ${on}`),
        t(
          '写一份待遇文件，如 210200/employee-outpatient；或换一个日期',
          'name a benefit such as 210200/employee-outpatient, or another date',
        ),
      ),
    ])
  }
  texts.forEach(({ title, lines }, i) => {
    if (i > 0) paper.line()
    paper.line(paper.paint.bold(title))
    for (const line of lines) paper.line(line)
  })
}
