import { open, rename, rm } from 'node:fs/promises'
import type { Database } from '../database/database.ts'
import { type BackedUp, type BackupOptions, backup } from './backup.ts'

/**
 * Backs up into a file that only its owner can read. It takes its name when it is whole and on the disk; a file of that name
 * stays as it is until then. Throws as `backup` does.
 */
export async function backupToFile(database: Database, path: string, options: BackupOptions): Promise<BackedUp> {
  const draft = `${path}.part`
  const file = await open(draft, 'w', 0o600)
  try {
    const done = await backup(database, file.createWriteStream({ flush: true }), options)
    await rename(draft, path)
    return done
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    await file.close()
  }
}
