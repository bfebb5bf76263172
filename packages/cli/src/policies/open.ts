import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyFile, PolicySet } from '@yibao/engine'
import type { SourceTexts } from '../problems/source-line.ts'
import { Refused } from '../problems/usage.ts'
import type { World } from '../world.ts'
import { type FoundFile, readPolicyFolder } from './folder.ts'

/** The policies to work with: the shipped ones, with the files of `--policies` added or put in their place. */
export async function openPolicies(world: World, folders: readonly string[]): Promise<PolicySet> {
  if (folders.length === 0) return (await world.shipped()).shippedPolicies()
  const { files, sources } = await policyFiles(world, folders)
  return load(files, sources)
}

/** Loads files, or refuses with every problem and the lines they stand on. */
export async function load(files: readonly PolicyFile[], sources: SourceTexts): Promise<PolicySet> {
  const { loadPolicies } = await import('@yibao/engine')
  const loaded = loadPolicies(files)
  if (!loaded.ok) throw new Refused(loaded.problems, { sources })
  return loaded.value
}

export type PolicyFiles = {
  readonly files: readonly PolicyFile[]
  readonly sources: SourceTexts
  /** Paths, as the engine knows them, of the files that came from the folders. */
  readonly own: ReadonlySet<string>
}

/** The shipped files and those of the folders, file by file: the same region and file name replaces. */
export async function policyFiles(world: World, folders: readonly string[]): Promise<PolicyFiles> {
  const shipped = (await world.shipped()).shippedPolicyFiles()
  return mergeFiles(
    world,
    shipped,
    folders.flatMap((folder) => readPolicyFolder(folder, world.cwd)),
  )
}

export function mergeFiles(world: World, shipped: readonly PolicyFile[], added: readonly FoundFile[]): PolicyFiles {
  const files = new Map<string, PolicyFile>()
  const sources = new Map<string, { shown: string; text: string }>()
  for (const file of shipped) {
    files.set(keyOf(file.path), file)
    sources.set(file.path, { shown: shownShipped(world, file.path), text: file.text })
  }
  for (const file of added) {
    files.set(keyOf(file.path), file)
    sources.set(file.path, { shown: file.shown, text: file.text })
  }
  return { files: [...files.values()], sources, own: new Set(added.map(({ path }) => path)) }
}

/** `210200-dalian/region.yaml` and `210200/region.yaml` are the same file. */
function keyOf(path: string): string {
  const region = /^(\d{6})[^/]*\/(.+?)\.ya?ml$/.exec(path)
  return region ? `${region[1]}/${region[2]}` : path
}

/** In a checkout of the project the files stand under `policies/`. */
const shownShipped = ({ cwd }: World, path: string): string =>
  existsSync(join(cwd, 'policies', path)) ? `policies/${path}` : path
