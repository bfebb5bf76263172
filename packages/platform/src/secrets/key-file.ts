import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { failed, type Problem, type Result, text } from '@yibao/engine'
import type { CipherName } from './aead.ts'
import type { RandomBytes } from './cipher.ts'
import { type Keys, newKeys, readKeys } from './keys.ts'

export type KeyOptions = {
  /** Algorithm of keys that are made new; existing ones keep theirs. */
  readonly cipher?: CipherName
  readonly random?: RandomBytes
}

/**
 * The keys of this installation: from `YIBAO_KEYS` (the JSON itself), else from the file `YIBAO_KEY_FILE` names, which must
 * be there, else from `keys.json` in the data directory, made on first use. Problems: YB-W917, YB-W918.
 */
export async function keysFrom(
  environment: Readonly<Record<string, string | undefined>>,
  dataDirectory: string,
  options: KeyOptions = {},
): Promise<Result<Keys>> {
  if (environment.YIBAO_KEYS) return readKeys(environment.YIBAO_KEYS, 'YIBAO_KEYS')
  if (environment.YIBAO_KEY_FILE) return loadKeys(environment.YIBAO_KEY_FILE)
  return loadOrCreateKeys(join(dataDirectory, 'keys.json'), options)
}

/** Reads a key file. YB-W917 where it cannot be read or everyone on the machine can, YB-W918 where its content is wrong. */
export async function loadKeys(path: string): Promise<Result<Keys>> {
  try {
    // Kubernetes and Docker mount secrets for a group; nobody mounts them for all.
    if (((await stat(path)).mode & 0o007) !== 0) return failed([openToAll(path)])
    return readKeys(await readFile(path, 'utf8'), path)
  } catch (error) {
    return failed([unreadable(path, systemCode(error))])
  }
}

/**
 * Reads a key file, or makes one (mode 0600) where there is none. An existing file is never written to. Two processes that
 * start at once end with the same keys, and after a crash the file is whole or not there.
 */
export async function loadOrCreateKeys(
  path: string,
  { cipher = 'sm4-gcm', random = randomBytes }: KeyOptions = {},
): Promise<Result<Keys>> {
  try {
    if (!(await exists(path))) await create(path, newKeys(cipher, random), random)
  } catch (error) {
    return failed([unreadable(path, systemCode(error))])
  }
  return loadKeys(path)
}

async function create(path: string, content: string, random: RandomBytes): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${Buffer.from(random(8)).toString('hex')}.new`
  await writeDurably(draft, content)
  try {
    // Unlike rename, link refuses where somebody was faster.
    await link(draft, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    await unlink(draft)
  }
  await sync(dirname(path))
}

async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function sync(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

/** What the operating system refused; anything else is a bug of ours and flies on. */
function systemCode(error: unknown): string {
  const code = codeOf(error)
  if (code === undefined) throw error
  return code
}

const unreadable = (path: string, code: string): Problem => ({
  code: 'YB-W917',
  path,
  message: text(`密钥文件无法使用（${code}）`, `the key file cannot be used (${code})`),
  remedy: text(
    '请检查路径和权限；文件丢失的，从备份恢复',
    'check path and permissions; where the file is lost, restore it from a backup',
  ),
  severity: 'error',
})

const openToAll = (path: string): Problem => ({
  code: 'YB-W917',
  path,
  message: text('本机任何用户都能读写密钥文件', 'everyone on this machine can read or write the key file'),
  remedy: text(`请执行 chmod 600 ${path}`, `run chmod 600 ${path}`),
  severity: 'error',
})
