import { plainValue, treesFromYaml } from '@yibao/engine'
import { t } from '../i18n.ts'
import { Refused, usageProblem } from '../problems/usage.ts'
import type { World } from '../world.ts'
import { readText } from './read-text.ts'

/** The value a file holds, written as JSON or YAML. Figures of YAML keep their text: `1500.10` stays so. */
export async function readValue(name: string, world: World): Promise<unknown> {
  const text = await readText(name, world)
  if (text.trimStart().startsWith('{')) {
    try {
      return JSON.parse(text) as unknown
    } catch {
      // YAML begins with a brace as well; it also says where the mistake is.
    }
  }
  const shown = name === '-' ? 'stdin' : name
  const { trees, problems } = treesFromYaml(shown, text)
  if (problems.length > 0) throw new Refused(problems, { sources: new Map([[shown, { shown, text }]]) })
  if (trees.length === 1) return plainValue(trees[0]!)
  throw new Refused([
    usageProblem(
      'YB-U006',
      shown,
      trees.length === 0
        ? t('文件是空的', 'the file is empty')
        : t(`文件里有 ${trees.length} 个案例`, `the file holds ${trees.length} cases`),
      t(
        '写一个案例（docs/case.md）；多个案例用 --cases，一行一个 JSON',
        'write one case (docs/case.md); for many use --cases, one JSON a line',
      ),
    ),
  ])
}
