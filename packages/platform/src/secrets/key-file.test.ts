import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keysFrom, loadKeys, loadOrCreateKeys } from './key-file.ts'
import { newKeys } from './keys.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'yibao-keys-'))
})
afterEach(() => rm(directory, { recursive: true }))

const file = (): string => join(directory, 'data', 'keys.json')

describe('the key file', () => {
  it('is made on first use for its owner alone, and read from then on', async () => {
    const made = await loadOrCreateKeys(file())
    expect(made.ok && made.value.cipher).toBe('sm4-gcm')
    expect((await stat(file())).mode & 0o777).toBe(0o600)
    expect((await stat(join(directory, 'data'))).mode & 0o777).toBe(0o700)
    expect(await readdir(join(directory, 'data'))).toEqual(['keys.json'])
    expect(await loadOrCreateKeys(file(), { cipher: 'aes-256-gcm' })).toEqual(made)
  })

  it('is the same one for all who start at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => loadOrCreateKeys(file())))
    expect(all[0]!.ok).toBe(true)
    for (const one of all) expect(one).toEqual(all[0])
    expect(await readdir(join(directory, 'data'))).toEqual(['keys.json'])
  })

  it('is refused and left alone where it is damaged', async () => {
    const path = join(directory, 'keys.json')
    for (const content of ['', '{"cipher":', newKeys('sm4-gcm').slice(0, 40)]) {
      await writeFile(path, content, { mode: 0o600 })
      const read = await loadOrCreateKeys(path)
      expect(read.ok || read.problems.map(({ code, path }) => [code, path])).toEqual([['YB-W918', path]])
      expect(await readFile(path, 'utf8')).toBe(content)
    }
  })

  it('is refused where everyone on the machine can read it', async () => {
    const path = join(directory, 'keys.json')
    await writeFile(path, newKeys('sm4-gcm'))
    await chmod(path, 0o644)
    const read = await loadKeys(path)
    expect(read.ok || read.problems[0]!.remedy.en).toContain('chmod 600')
    await chmod(path, 0o640)
    expect((await loadKeys(path)).ok).toBe(true)
  })

  it('is refused where it is a directory', async () => {
    const read = await loadOrCreateKeys(directory)
    expect(read.ok || read.problems.map(({ code }) => code)).toEqual(['YB-W917'])
  })
})

describe('where the keys come from', () => {
  const data = (): string => join(directory, 'data')

  it('the environment comes before the file it names, and that before the data directory', async () => {
    const [inline, named] = [newKeys('aes-256-gcm'), join(directory, 'named.json')]
    await writeFile(named, newKeys('aes-256-gcm'), { mode: 0o600 })
    const read = async (environment: Record<string, string>) => {
      const keys = await keysFrom(environment, data())
      return keys.ok ? Buffer.from(keys.value.keys[0]!.secret).toString('base64') : keys.problems[0]!.code
    }
    expect(inline).toContain(await read({ YIBAO_KEYS: inline, YIBAO_KEY_FILE: named }))
    expect(await readFile(named, 'utf8')).toContain(await read({ YIBAO_KEY_FILE: named }))
    await expect(stat(data())).rejects.toThrow('ENOENT')
    const own = await read({})
    expect(await readFile(join(data(), 'keys.json'), 'utf8')).toContain(own)
  })

  it('a file that the environment names must be there, and is not made', async () => {
    const named = join(directory, 'named.json')
    const keys = await keysFrom({ YIBAO_KEY_FILE: named }, data())
    expect(keys.ok || keys.problems.map(({ code, message }) => [code, message.en])).toEqual([
      ['YB-W917', 'the key file cannot be used (ENOENT)'],
    ])
    await expect(stat(named)).rejects.toThrow('ENOENT')
  })
})
