import type { Engine, Text } from '@yibao/engine'
import { t } from '../i18n.ts'
import { Refused, usageProblem } from '../problems/usage.ts'
import type { World } from '../world.ts'
import { readValue } from './read-case.ts'

/** What `--after` needs of an answer. */
type Previous = { readonly yearToDate: object; readonly region: string; readonly scheme: string }

/** The answer to the bill before (`--after FILE`), or a refusal of what is none. */
export async function previousAnswer(file: string, world: World): Promise<Previous> {
  const value = await readValue(file, world)
  const policy = isObject(value) && isObject(value.policy) ? value.policy : {}
  const { region, scheme } = policy
  if (isObject(value) && isObject(value.yearToDate) && typeof region === 'string' && typeof scheme === 'string')
    return { yearToDate: value.yearToDate, region, scheme }
  throw refusal(
    file,
    t(`${file} 不是答案：缺少 yearToDate 或 policy`, `${file} is no answer: it lacks yearToDate or policy`),
  )
}

/** The year of another region or scheme does not go on. An answer does not tell its year, so that is not checked. */
export function checkGoesOn(file: string, previous: Previous, written: unknown, engine: Engine): void {
  const read = engine.read(written)
  // What is wrong with the case is told of the case.
  if (!read.ok) return
  const { region, scheme } = read.value.insured
  if (region === previous.region && scheme === previous.scheme) return
  const [before, now] = [`${previous.region} ${previous.scheme}`, `${region} ${scheme}`]
  throw refusal(
    file,
    t(
      `${file} 是 ${before} 的答案，这一笔是 ${now}，累计不能相接`,
      `${file} answers for ${before}, this bill is of ${now}: the year does not go on`,
    ),
  )
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refusal = (file: string, message: Text): Refused =>
  new Refused([
    usageProblem(
      'YB-U006',
      `--after ${file}`,
      message,
      t(
        '给出同一参保地、同一险种、同一年度上一笔的 yibao estimate --json 输出',
        'give what yibao estimate --json printed for the bill before, of the same region, scheme and policy year',
      ),
    ),
  ])
