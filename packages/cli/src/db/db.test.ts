import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, yibao } from '../test-support.ts'

const folder = folderWith({})
const run = (command: string) => yibao(`${command} --lang en`, { cwd: folder })

describe('the database of a data directory', () => {
  it('is made, proved, copied and restored by commands alone', async () => {
    const empty = await run('verify')
    expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('YB-U021')])
    expect((await run('db migrate')).out).toContain('schema version 0 → 1')
    expect((await run('db migrate')).out).toContain('nothing to do')
    const verified = await run('verify')
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('the books are in order')])
    const copied = await run('db backup copy.yibao')
    expect([copied.code, copied.out]).toEqual([0, expect.stringContaining('rows copied to')])
    const restored = await run('db restore copy.yibao --data second')
    expect([restored.code, restored.out]).toEqual([0, expect.stringContaining('rows restored')])
  })

  it('is not restored from a file that is cut off, or from none', async () => {
    const whole = readFileSync(join(folder, 'copy.yibao'))
    writeFileSync(join(folder, 'half.yibao'), whole.subarray(0, whole.length >> 1))
    const half = await run('db restore half.yibao --data third')
    expect([half.code, half.err]).toEqual([2, expect.stringContaining('YB-W944')])
    expect((await run('db restore nothing.yibao --data third')).err).toContain('YB-U023')
    expect((await run('db backup')).err).toContain('YB-U004')
    expect((await run('db migrate --database mysql://x')).err).toContain('YB-U020')
  })
})
