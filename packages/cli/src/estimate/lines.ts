import type { Engine, Lang, Problem } from '@yibao/engine'
import { t } from '../i18n.ts'

/** What a line that is no case gives begins with; the stream puts the number of the line before it. */
export const REFUSED_LINE = '{"problems":'

/** One case as a line of JSON in, one answer as a line of JSON out; `REFUSED_LINE` … where it is wrong. */
export function lineEstimator(engine: Engine, lang: Lang): (line: string) => string {
  return (line) => {
    const written = parseLine(line)
    if (written === undefined) return refused([NOT_JSON])
    const answer = engine.estimate(written, lang)
    return answer.ok ? JSON.stringify(answer.value) : refused(answer.problems)
  }
}

export const refused = (problems: readonly Problem[]): string => `${REFUSED_LINE}${JSON.stringify(problems)}}`

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const NOT_JSON: Problem = {
  code: 'YB-U006',
  path: '',
  severity: 'error',
  message: t('这一行不是 JSON', 'this line is not JSON'),
  remedy: t('一行写一个完整的 JSON 对象', 'write one whole JSON object a line'),
}
