import type { PolicySet, Problem } from '@yibao/engine'
import type { Parsed } from '../args/parse.ts'
import { t } from '../i18n.ts'
import { refuse, usageProblem } from '../problems/usage.ts'
import { CASE_OPTIONS } from './options.ts'

/** Ways to give a case exclude each other. */
export function checkUsage(args: Parsed): void {
  const problems: Problem[] = []
  const building = Object.keys(CASE_OPTIONS).filter((name) => args.has(name))
  const ways = [...['case', 'cases'].filter((name) => args.has(name)), ...(building.length > 0 ? [building[0]!] : [])]
  if (ways.length > 1) {
    const both = ways.map((name) => `--${name}`)
    problems.push(
      usageProblem(
        'YB-U004',
        both.join(' '),
        t(`${both.join('、')} 不能同时使用`, `${both.join(' and ')} cannot be used together`),
        t('案例写在文件里，或全部用选项给出', 'give the case in a file, or all of it as options'),
      ),
    )
  }
  if (ways.length === 0) {
    problems.push(
      usageProblem(
        'YB-U004',
        '--case',
        t('没有案例', 'there is no case'),
        t(
          '用 --case FILE 给出案例文件，或用选项写明，见 yibao estimate --help',
          'give a file with --case FILE, or the case as options: yibao estimate --help',
        ),
      ),
    )
  }
  if (args.has('cases') && args.has('compare')) {
    problems.push(
      usageProblem(
        'YB-U004',
        '--compare',
        t('--cases 不能与 --compare 同时使用', '--cases and --compare cannot be used together'),
        t('逐个案例比较：--case FILE --compare', 'compare one case at a time: --case FILE --compare'),
      ),
    )
  }
  for (const name of ['specialist', 'selected', 'referred', 'signed']) {
    if (!args.has(name) || !args.has(`no-${name}`)) continue
    const both = `--${name} --no-${name}`
    problems.push(
      usageProblem(
        'YB-U004',
        both,
        t(`${both} 互相矛盾`, `${both} contradict each other`),
        t('只保留一个', 'keep one of them'),
      ),
    )
  }
  refuse(problems)
}

/** A reading that no document has is a slip, and would silently change nothing. */
export function checkAlternatives(set: PolicySet, asked: readonly string[]): void {
  const documents = [...set.benefits, ...set.layers, ...set.accounts, ...set.catalogues]
  const known = [...new Set(documents.flatMap((one) => one.alternatives.map(({ name }) => name)))]
  refuse(
    asked
      .filter((name) => !known.includes(name))
      .map((name) =>
        usageProblem(
          'YB-U007',
          '--alternative',
          t(`没有“${name}”这种解读`, `there is no reading "${name}"`),
          t(`可用：${known.join('、')}`, `use one of: ${known.join(', ')}`),
        ),
      ),
  )
}
