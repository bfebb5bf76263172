import type { Result } from '@yibao/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../work/desk.ts'
import { type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { decideExport } from './decide.ts'
import { downloadExport, exportIsOpen } from './download.ts'
import { exportsOf } from './queries.ts'
import { requestExport } from './request.ts'

const DALIAN = '210200'
const actor = (id: string): Actor => ({ id, role: 'clerk', address: '127.0.0.1' })
const [ASKING, ALLOWING] = [actor('clerk-1'), actor('reviewer-1')]
const MARCH = { region: DALIAN, from: '2025-02-01', to: '2025-02-28', why: '年度统计', today: '2025-03-01' }

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value
}
const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))
const approved = async () => {
  const { exportId } = value(await requestExport(test.desk, ASKING, null, MARCH))
  value(await decideExport(test.desk, ALLOWING, null, { region: DALIAN, exportId, decision: 'approve' }))
  return { region: DALIAN, exportId }
}

describe('a bulk export', () => {
  it('is allowed by another person than who asked for it', async () => {
    const { exportId } = value(await requestExport(test.desk, ASKING, null, MARCH))
    const approve = { region: DALIAN, exportId, decision: 'approve' } as const
    expect(codes(await downloadExport(test.desk, ASKING, { region: DALIAN, exportId }))).toEqual(['YB-W904'])
    expect(codes(await decideExport(test.desk, ASKING, null, approve))).toEqual(['YB-W952'])
    expect(value(await decideExport(test.desk, ALLOWING, null, approve))).toMatchObject({
      state: 'approved',
      decidedBy: 'reviewer-1',
      expiresAt: '2025-03-02T02:00:00.000Z',
    })
    expect((await exportsOf(test.desk, DALIAN, { before: null, limit: 5 }))[0]).toMatchObject({ state: 'approved' })
  })

  it('is fetched by whoever asked for it, once', async () => {
    const one = await approved()
    expect(codes(await exportIsOpen(test.desk, ALLOWING, one))).toEqual(['YB-W953'])
    expect(value(await exportIsOpen(test.desk, ASKING, one))).toMatchObject({ from: '2025-02-01', to: '2025-02-28' })
    const [first, second] = await Promise.all([
      downloadExport(test.desk, ASKING, one),
      downloadExport(test.desk, ASKING, one),
    ])
    expect([codes(first), codes(second)].sort()).toEqual([[], ['YB-W904']])
  })

  it('is not fetched after a day', async () => {
    const one = await approved()
    test.at('2025-03-02T02:00:00Z')
    expect(codes(await downloadExport(test.desk, ASKING, one))).toEqual(['YB-W954'])
    test.at('2025-03-01T02:00:00Z')
  })

  it('holds at most 31 days that have come, and says what for', async () => {
    const wrong = { ...MARCH, from: '2025-01-01', to: '2025-02-01', why: ' ' }
    expect(codes(await requestExport(test.desk, ASKING, null, wrong))).toEqual(['YB-W950', 'YB-W951'])
    const future = { ...MARCH, to: '2025-03-02' }
    expect(codes(await requestExport(test.desk, ASKING, null, future))).toEqual(['YB-W950'])
  })
})
