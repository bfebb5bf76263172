import { PassThrough, Readable, Writable } from 'node:stream'
import { expect, it, vi } from 'vitest'
import { main } from './main.ts'
import { folderWith, shipped } from './test-support.ts'

it('a reader that has seen enough (`| head`) does not turn the exit code of a check into success', async () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
  const closed = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  })
  const cwd = folderWith({ '210200-dalian/employee-outpatient.yaml': '待遇: 什么\n' })
  const world = { input: Readable.from([]), out: closed, err: new PassThrough(), env: {}, cwd }
  const code = await main(['policy', 'check', '.'], {
    ...world,
    today: () => '2025-06-15',
    now: Date.now,
    shipped: async () => shipped,
  })
  await new Promise((done) => setTimeout(done, 20))
  expect(code).toBe(1)
  expect(exit.mock.calls.every(([given]) => given === 1)).toBe(true)
  expect(exit).toHaveBeenCalled()
  exit.mockRestore()
})
