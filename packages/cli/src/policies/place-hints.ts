import type { PolicySet, Problem } from '@yibao/engine'
import { meant } from '../args/suggest.ts'
import { t } from '../i18n.ts'
import { placesNamed } from './places.ts'

/** Where a place was written as a name that is not known, or that several have: which ones may have been meant. */
export async function withPlaceHints(
  set: PolicySet,
  problems: readonly Problem[],
  written: Readonly<Record<string, string | undefined>>,
): Promise<readonly Problem[]> {
  return Promise.all(
    problems.map(async (problem) => {
      const name = written[problem.path]
      if (name === undefined || /^\d+$/.test(name) || !REGION_CODES.has(problem.code)) return problem
      const places = placesNamed(set, name).slice(0, 4)
      const candidates = places.length > 0 ? places : await nearNames(set, name)
      if (candidates.length === 0) return problem
      const list = candidates.map((one) => `${one.name} ${one.code}`)
      const { message, remedy } = problem
      return {
        ...problem,
        message: t(`${message.zh}，是不是${list.join('、')}？`, `${message.en}; did you mean ${list.join(', ')}?`),
        remedy: t(`写代码或名称；${remedy.zh}`, `write the code or the name; ${remedy.en}`),
      }
    }),
  )
}

const REGION_CODES = new Set(['YB-C007', 'YB-F001', 'YB-F002'])

async function nearNames(set: PolicySet, name: string): Promise<{ code: string; name: string }[]> {
  const names = set.regions.flatMap((one) => [one.name.zh, one.name.zh.replace(/[市省]$/, ''), one.name.en])
  const close = (await meant(name, [...names, ...set.places.map((one) => one.name)])) ?? ''
  return placesNamed(set, close)
    .slice(0, 1)
    .map(({ code, name }) => ({ code, name }))
}
