import { testExamples } from '@yibao/engine'
import { JSON_OPTION, POLICIES_OPTION } from '../args/options.ts'
import type { Command, Context } from '../command.ts'
import { t } from '../i18n.ts'
import { load } from '../policies/open.ts'
import { printProblem, shownPlace } from '../problems/print.ts'
import { type Scope, scopeOf } from './scope.ts'

type Tested = ReturnType<typeof testExamples>

export const test: Command = {
  name: 'policy test',
  summary: t('运行规则旁边的示例', 'runs the examples that stand beside the rules'),
  usage: ['[REGION|DIR]'],
  options: { ...JSON_OPTION, ...POLICIES_OPTION },
  words: 1,
  examples: [
    { command: 'yibao policy test', says: t('全部示例', 'all examples') },
    { command: 'yibao policy test --policies my-policies 330100', says: t('自己的城市', 'a city of your own') },
  ],
  notes: [t('有示例不符时退出码 1。', 'Exit code 1 where an example does not come out.')],
  run: async (args, context) => {
    const scope = await scopeOf(args, context.world)
    const set = await load(scope.all.files, scope.all.sources)
    const tested = testExamples(set).filter(({ at }) => scope.isAsked(at.file))
    if (args.has('json'))
      context.json(
        tested.map((one) => ({
          ...one,
          problems: one.problems.map((problem) => shownPlace(problem, scope.all.sources)),
        })),
      )
    else print(tested, scope, context)
    return tested.every(({ ok }) => ok) ? 0 : 1
  },
}

function print(tested: Tested, scope: Scope, { paper, lang }: Context): void {
  const { paint } = paper
  for (const document of new Set(tested.map((one) => one.document))) {
    const own = tested.filter((one) => one.document === document)
    const passed = own.filter(({ ok }) => ok).length
    const mark = passed === own.length ? paint.green('✓') : paint.red('✗')
    paper.line(`${mark} ${document}  ${passed}/${own.length}`)
    for (const { ok, problems } of own) {
      if (!ok) for (const problem of problems) printProblem(problem, paper, lang, { sources: scope.all.sources })
    }
  }
  const failed = tested.filter(({ ok }) => !ok).length
  const words = SUM[lang].replace('{}', String(tested.length - failed)).replace('{}', String(failed))
  paper.line(failed > 0 ? paint.red(words) : paint.green(words))
}

const SUM = t('{} 个示例相符，{} 个不符', '{} examples come out, {} do not')
