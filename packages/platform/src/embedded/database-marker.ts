import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * How far the database of a directory has come. `making` is written before its first file and `made` after its last, before
 * anybody is told where to connect: a database marked `making` never held a row, one marked `made` may hold everything.
 */
export type DatabaseMarker = 'making' | 'made'

const FILE = 'database.json'

/** Undefined where no database was ever begun. Throws where the file is not ours. */
export async function readMarker(dataDirectory: string): Promise<DatabaseMarker | undefined> {
  const path = join(dataDirectory, FILE)
  const content = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (content === undefined) return undefined
  const state = /^\{"state":"(making|made)"\}\s*$/.exec(content)?.[1]
  if (state === 'making' || state === 'made') return state
  throw new Error(`${path} does not say whether the database was made`)
}

/** Replaces the marker; after a crash it is the old one or the new one. */
export async function writeMarker(dataDirectory: string, state: DatabaseMarker): Promise<void> {
  const path = join(dataDirectory, FILE)
  const file = await open(`${path}.new`, 'w', 0o600)
  try {
    await file.writeFile(`${JSON.stringify({ state })}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}
