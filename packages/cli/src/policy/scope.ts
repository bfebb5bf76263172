import type { Parsed } from '../args/parse.ts'
import { load, type PolicyFiles, policyFiles } from '../policies/open.ts'
import { placesNamed } from '../policies/places.ts'
import type { World } from '../world.ts'
import { isPath, targetOf } from './target.ts'

/** What `policy check` and `policy test` look at: all files in force, and which of them are asked for. */
export type Scope = {
  readonly all: PolicyFiles
  readonly isAsked: (path: string) => boolean
  /** How many files are asked for. */
  readonly count: number
}

/** A word is a folder, or a region of the files; without one: the folders of `--policies`, else everything. */
export async function scopeOf(args: Parsed, world: World): Promise<Scope> {
  const word = args.words[0]
  const folder = word !== undefined && isPath(word, world.cwd) ? [word] : []
  const all = await policyFiles(world, [...args.all('policies'), ...folder])
  const region = word !== undefined && folder.length === 0 ? await regionOf(word, all, world) : null
  const isAsked = (path: string): boolean =>
    region !== null ? path.startsWith(region) : all.own.size === 0 || all.own.has(path)
  return { all, isAsked, count: all.files.filter(({ path }) => isAsked(path)).length }
}

/** A code must be the code of a folder; a name needs the files to be read. */
async function regionOf(word: string, all: PolicyFiles, world: World): Promise<string> {
  if (all.files.some(({ path }) => path.startsWith(`${word}-`) || path.startsWith(`${word}/`))) return word
  const shipped = (await world.shipped()).shippedPolicies()
  const named = placesNamed(shipped, word).find(({ code }) => all.files.some(({ path }) => path.startsWith(code)))
  if (named) return named.code
  return (await targetOf(await load(all.files, all.sources), word)).region
}
