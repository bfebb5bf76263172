import { chmod, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How to sign in to a demo city: kept beside its data, for its owner alone. */
export type DemoSignIns = {
  /** Of every account alike. */
  readonly password: string
  /** Base32, by login; null: insured people need no second factor. */
  readonly totpSecrets: Readonly<Record<string, string | null>>
}

const fileIn = (directory: string): string => join(directory, 'demo-sign-ins.json')

/** Null: none are kept there. */
export async function readSignIns(directory: string): Promise<DemoSignIns | null> {
  try {
    return JSON.parse(await readFile(fileIn(directory), 'utf8')) as DemoSignIns
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Written beside and moved into place: a crash leaves the file as it was, or as it is to be. */
export async function keepSignIns(directory: string, signIns: DemoSignIns): Promise<void> {
  const draft = `${fileIn(directory)}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 })
  await chmod(draft, 0o600)
  await rename(draft, fileIn(directory))
}
