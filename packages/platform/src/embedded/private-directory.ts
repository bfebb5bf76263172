import { chmod, mkdir, readdir, stat } from 'node:fs/promises'

/**
 * Makes sure of a directory that only its owner can enter. A new one is made so, an empty or our own one is closed to others;
 * one with other files, which may be a home or /tmp, is left alone: then the answer is false. Throws what the file system
 * throws.
 */
export async function ensurePrivate(directory: string, ours: (names: readonly string[]) => boolean): Promise<boolean> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  if (((await stat(directory)).mode & 0o077) === 0) return true
  const names = await readdir(directory)
  if (names.length > 0 && !ours(names)) return false
  await chmod(directory, 0o700)
  return true
}

/**
 * Takes everybody else's rights away from a folder and all that is in it. PGlite makes a new database readable for all; what
 * PostgreSQL adds later it makes 0600 itself, but for the cache of its own catalogue.
 */
export async function closeToOthers(directory: string): Promise<void> {
  await chmod(directory, 0o700)
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = `${directory}/${entry.name}`
    if (entry.isDirectory()) await closeToOthers(path)
    else await chmod(path, 0o600)
  }
}
