import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** PostgreSQL's own programs, and who must run them: it refuses root. `owner` null: whoever we are. */
export type Programs = {
  readonly initdb: string
  readonly postgres: string
  readonly version: string
  readonly owner: { readonly uid: number; readonly gid: number } | null
}

/** Finds them: where Debian puts them, the newest first, else on the path. Throws a RangeError where there are none. */
export function programs(): Programs {
  const folder = [...debian(), ...onPath()].find((one) => existsSync(join(one, 'initdb')))
  if (folder === undefined) throw new RangeError(MISSING)
  const version = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }).trim()
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres'), version, owner: owner() }
}

const VERSIONS = '/usr/lib/postgresql'

const debian = (): readonly string[] =>
  existsSync(VERSIONS)
    ? readdirSync(VERSIONS)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(VERSIONS, version, 'bin'))
    : []

const onPath = (): readonly string[] => (process.env.PATH ?? '').split(':').filter((one) => one !== '')

function owner(): Programs['owner'] {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

const MISSING = `PostgreSQL's programs (initdb, postgres) are not installed:
  apt-get install -y postgresql`
