import { basename } from 'node:path'
import { loadPolicies, type PolicySet } from '@yibao/engine'
import { type FoundFile, readPolicyFolder } from '../policies/folder.ts'
import { load, mergeFiles } from '../policies/open.ts'
import type { World } from '../world.ts'

/**
 * The two states of the policy files that two folders or files stand for. Where both are whole by themselves they are
 * compared as they are; else each is laid over the shipped files, whose sources and national rules it leans on.
 */
export async function setsToCompare(a: string, b: string, world: World): Promise<readonly [PolicySet, PolicySet]> {
  const [before, after] = asSameFile(readPolicyFolder(a, world.cwd), readPolicyFolder(b, world.cwd))
  const [first, second] = [loadPolicies(before), loadPolicies(after)]
  if (first.ok && second.ok && isWhole(first.value) && isWhole(second.value)) return [first.value, second.value]
  const shipped = (await world.shipped()).shippedPolicyFiles()
  const over = async (files: readonly FoundFile[]): Promise<PolicySet> => {
    const merged = mergeFiles(world, shipped, files)
    return load(merged.files, merged.sources)
  }
  return [await over(before), await over(after)]
}

/** Documents without their region lean on files elsewhere. */
const isWhole = (set: PolicySet): boolean =>
  set.regions.length > 0 && set.benefits.every(({ region }) => set.regions.some((one) => one.region === region))

/** Two single files, `old.yaml` and `new.yaml`, are two states of one document, whatever they are called. */
function asSameFile(
  before: readonly FoundFile[],
  after: readonly FoundFile[],
): readonly (readonly FoundFile[])[] & {
  readonly 0: readonly FoundFile[]
  readonly 1: readonly FoundFile[]
} {
  if (before.length !== 1 || after.length !== 1) return [before, after]
  const [one, other] = [before[0]!, after[0]!]
  const folder = [one, other].map(({ path }) => path.split('/')[0]!).find((name) => /^\d{6}/.test(name))
  const path = `${folder ?? '000000-national'}/${basename(other.path)}`
  return [[{ ...one, path }], [{ ...other, path }]]
}
