import { checkAmounts, checkPolicies, loadPolicies, type Problem, rowsNotReached, testExamples } from '@yibao/engine'
import { JSON_OPTION, POLICIES_OPTION } from '../args/options.ts'
import type { Command, Context } from '../command.ts'
import { t } from '../i18n.ts'
import { printProblem, shownPlace } from '../problems/print.ts'
import { type Scope, scopeOf } from './scope.ts'

export const check: Command = {
  name: 'policy check',
  summary: t('静态检查：漏洞、重叠、跳变、缺来源', 'static checks: holes, overlaps, jumps, rows without source'),
  usage: ['[REGION|DIR]'],
  options: {
    notes: {
      type: 'boolean',
      help: t('也列出提示（没有示例覆盖的行）', 'notes as well (rows that no example reaches)'),
    },
    ...JSON_OPTION,
    ...POLICIES_OPTION,
  },
  words: 1,
  examples: [
    { command: 'yibao policy check', says: t('随程序附带的全部政策', 'all shipped policies') },
    { command: 'yibao policy check 大连', says: t('一个地区', 'one region') },
    { command: 'yibao policy check my-policies', says: t('自己的文件夹', 'a folder of your own') },
  ],
  notes: [t('有错误时退出码 1；警告不影响。', 'Exit code 1 where there are errors; warnings do not count.')],
  run: async (args, context) => {
    const scope = await scopeOf(args, context.world)
    const problems = problemsOf(scope, context.world.today())
    const errors = problems.filter(({ severity }) => severity === 'error')
    const told = args.has('notes') ? problems : problems.filter(({ severity }) => severity !== 'note')
    if (args.has('json')) {
      context.json({ files: scope.count, problems: told.map((one) => shownPlace(one, scope.all.sources)) })
    } else print(told, problems.length - told.length, scope, context)
    return errors.length > 0 ? 1 : 0
  },
}

/** Files that cannot be read are told wherever they stand: nothing else can be checked before they are. */
function problemsOf({ all, isAsked }: Scope, today: string): readonly Problem[] {
  const loaded = loadPolicies(all.files)
  if (!loaded.ok) return loaded.problems
  const set = loaded.value
  const found = [
    ...checkPolicies(set, today),
    ...checkAmounts(set),
    ...testExamples(set).flatMap(({ problems }) => problems),
    ...rowsNotReached(set),
  ]
  return found.filter(({ at }) => at === undefined || isAsked(at.file))
}

function print(problems: readonly Problem[], hidden: number, scope: Scope, { paper, lang }: Context): void {
  for (const problem of problems) printProblem(problem, paper, lang, { sources: scope.all.sources })
  if (problems.length > 0) paper.line()
  const count = (severity: Problem['severity']): number => problems.filter((one) => one.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const files = String(scope.count)
  const words =
    errors + warnings === 0
      ? NONE[lang].replace('{}', files)
      : SOME[lang].replace('{}', files).replace('{}', String(errors)).replace('{}', String(warnings))
  paper.line(errors > 0 ? paper.paint.red(words) : warnings > 0 ? paper.paint.yellow(words) : paper.paint.green(words))
  if (hidden > 0) paper.line(paper.paint.dim(HIDDEN[lang].replace('{}', String(hidden))))
}

const NONE = t('{} 个文件，没有问题', '{} files, no problem')
const SOME = t('{} 个文件，{} 个错误，{} 个警告', '{} files, {} errors, {} warnings')
const HIDDEN = t('另有 {} 条提示（没有示例覆盖的行）：--notes', '{} more notes (rows that no example reaches): --notes')
