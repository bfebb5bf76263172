import { createReadStream, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PolicySet } from '@yibao/engine'
import type { Context } from '../command.ts'
import { type Progress, progressOn } from '../print/progress.ts'
import { lineEstimator } from './lines.ts'
import { fail } from './read-text.ts'
import { streamLines } from './stream-lines.ts'
import { threadLines } from './thread-lines.ts'

/** Bytes from which starting threads is soon made up for. */
const WORTH_THREADS = 4 * 1024 * 1024

/** `--cases FILE|-`: a case a line in, an answer a line out. Exit code 2 at the end where a line was refused. */
export async function estimateLines(
  name: string,
  set: PolicySet,
  alternatives: readonly string[],
  { world, lang }: Context,
): Promise<number> {
  const estimate = lineEstimator(set, alternatives, lang)
  if (name === '-') return exitCode(await streamLines(world.input, world.out, estimate))
  const file = resolve(world.cwd, name)
  const size = sizeOf(file, name)
  const progress: Progress = progressOn(world.err, size, lang)
  try {
    const chunks = createReadStream(file, { highWaterMark: 256 * 1024 })
    if (size >= WORTH_THREADS) {
      return exitCode(await threadLines(chunks, world.out, set, { lang, alternatives }, progress.update))
    }
    return exitCode(await streamLines(chunks, world.out, estimate, progress.update))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    return fail(name, error)
  } finally {
    progress.end()
  }
}

const exitCode = ({ refused }: { readonly refused: number }): number => (refused > 0 ? 2 : 0)

function sizeOf(file: string, name: string): number {
  try {
    return statSync(file).size
  } catch (error) {
    return fail(name, error)
  }
}
