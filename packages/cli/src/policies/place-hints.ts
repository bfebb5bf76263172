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
    withCityHints(set, problems).map(async (problem) => {
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

/** A home region without policy files that lies in a city with some, as a district does: that city is meant. */
export function withCityHints(set: PolicySet, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => {
    const code = HOME_CODES.has(problem.code) ? /\d{6}/.exec(problem.message.zh)?.[0] : undefined
    const city = code && set.regions.find(({ region }) => region === cityOf(code))
    if (!city) return problem
    const { name, region } = city
    return {
      ...problem,
      remedy: t(
        `${code} 属于${name.zh}，参保地写 ${region}`,
        `${code} lies in ${name.en}: write ${region} as the home region`,
      ),
    }
  })
}

/** The city a code lies in; 北京、天津、上海、重庆 are one city each. */
const cityOf = (code: string): string =>
  /^(11|12|31|50)/.test(code) ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`

const HOME_CODES = new Set(['YB-C020', 'YB-C021', 'YB-F001'])
const REGION_CODES = new Set(['YB-C007', 'YB-F001', 'YB-F002'])

async function nearNames(set: PolicySet, name: string): Promise<{ code: string; name: string }[]> {
  const names = set.regions.flatMap((one) => [one.name.zh, one.name.zh.replace(/[市省]$/, ''), one.name.en])
  const close = (await meant(name, [...names, ...set.places.map((one) => one.name)])) ?? ''
  return placesNamed(set, close)
    .slice(0, 1)
    .map(({ code, name }) => ({ code, name }))
}
