import { createLineEstimator, type Lang, type PolicySet, type Problem } from '@yibao/engine'

/** What a line that is no case gives begins with; the stream puts the number of the line before it. */
export const REFUSED_LINE = '{"problems":'

/** One case as a line of JSON in, one answer as a line of JSON out; `REFUSED_LINE` … where it is wrong. */
export function lineEstimator(set: PolicySet, alternatives: readonly string[], lang: Lang): (line: string) => string {
  return createLineEstimator(set, { lang, alternatives }).estimate
}

export const refused = (problems: readonly Problem[]): string => `${REFUSED_LINE}${JSON.stringify(problems)}}`
