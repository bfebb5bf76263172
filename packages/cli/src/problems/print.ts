import type { Lang, Problem } from '@yibao/engine'
import { labelled, t } from '../i18n.ts'
import { Paper } from '../print/paper.ts'
import type { World } from '../world.ts'
import { placeWords, type SourceTexts, sourceLines } from './source-line.ts'
import type { Refused } from './usage.ts'

type Reader = { readonly world: World; readonly lang: Lang; readonly json: boolean }

/** For people on stderr; with `--json` for programs on stdout, in both languages. Nothing else is printed. */
export function printRefusal({ problems, told }: Refused, { world, lang, json }: Reader): void {
  if (json) {
    world.out.write(`${JSON.stringify({ problems: problems.map((one) => shownPlace(one, told.sources)) })}\n`)
    return
  }
  const paper = new Paper(world.err, world.env)
  paper.line(paper.paint.red(paper.paint.bold(HEAD[lang].replace('{}', String(problems.length)))))
  for (const problem of problems) printProblem(problem, paper, lang, told)
}

/** One problem: where, what, and what would put it right. */
export function printProblem(problem: Problem, paper: Paper, lang: Lang, told: Refused['told'] = {}): void {
  const { paint } = paper
  const { code, path, at, message, remedy, severity } = problem
  const option = told.optionOf?.[path]
  const place = at ? placeWords(at, told.sources) : placeOf(option, path)
  const colour = severity === 'error' ? paint.red : paint.yellow
  const mark = severity === 'error' ? '' : `${SEVERITY[severity][lang]} `
  paper.line()
  if (at) {
    paper.text(`${paint.bold(place)} ${colour(code)} ${mark}${message[lang]}`)
    for (const line of sourceLines(at, told.sources, paper.width)) paper.line(paint.dim(line))
  } else {
    paper.line(`${paint.bold(place)}  ${colour(code)}`)
    paper.text(message[lang], '  ')
  }
  paper.text(labelled(lang === 'zh' ? '改法' : 'fix', remedy[lang], lang), '  ')
}

/** `--level · visit.level`; one of them where that says it. */
const placeOf = (option: string | undefined, path: string): string =>
  option === undefined || option === `--${path}` ? (option ?? path) : `${option} · ${path}`

/** The problem with the path of its file as the caller knows it. */
export function shownPlace(problem: Problem, sources: SourceTexts | undefined): Problem {
  const shown = problem.at && sources?.get(problem.at.file)?.shown
  return problem.at && shown ? { ...problem, at: { ...problem.at, file: shown } } : problem
}

const HEAD = t('有 {} 处问题：', 'problems found: {}')
const SEVERITY = { warning: t('警告', 'warning'), note: t('提示', 'note') } as const
