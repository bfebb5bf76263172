import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database/database.ts'
import { settleVisit } from '../settlement/settle-visit.ts'
import { verify } from '../verify/verify.ts'
import type { Actor, Who } from '../work/desk.ts'
import { CASHIER, hospital, insured, smallCatalogue, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { checkRelease } from './check.ts'
import { publishRelease, submitRelease } from './decide-release.ts'
import { draftRelease } from './draft.ts'
import { releaseById } from './queries.ts'
import { FROM_2026, OUTPATIENT, SHIPPED } from './release.fixture.ts'
import { tryRelease } from './try-release.ts'

const AUTHOR: Actor = { id: 'officer-1', role: 'policy-officer', address: '' }
const APPROVER: Actor = { id: 'officer-2', role: 'policy-officer', address: '' }
const region = '210200'

let test: TestDesk
let reader: Database
let who: Who
let institutionId: string
beforeAll(async () => {
  test = await testDesk()
  reader = openDatabase({ ...test.config, pipeline: false })
  institutionId = await hospital(test, { number: 1, region, level: 'level3' })
  await smallCatalogue(test, region)
  who = await insured(test, { region, name: '甲', scheme: 'employee', category: 'working' })
  expect(await visit('2025-03-01')).toMatchObject({ pooledFund: '605.00' })
})
afterAll(async () => {
  await reader.close()
  await test.close()
})

async function visit(day: string) {
  const settled = await settleVisit(test.desk, who, CASHIER, null, {
    institutionId,
    care: 'outpatient',
    admittedOn: day,
    emergency: false,
    diagnosis: 'none',
    selected: true,
    referred: false,
    signed: false,
    injury: 'none',
    lines: [{ code: 'A1', price: '1500.00', quantity: '1', providedOn: day }],
    useAccount: false,
  })
  return settled.ok ? settled.value.amounts : settled.problems
}

const draft = async (text: string): Promise<string> => {
  const made = await draftRelease(test.desk, AUTHOR, null, {
    region,
    releaseId: null,
    title: '提高三级医院比例',
    files: [{ path: OUTPATIENT, text }],
  })
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return made.value.releaseId
}
const check = (releaseId: string) => checkRelease(test.desk, AUTHOR, null, { region, releaseId, today: '2025-03-02' })
const tryOut = (releaseId: string) =>
  tryRelease(test.desk, reader, AUTHOR, null, {
    region,
    releaseId,
    from: '2025-01-01',
    to: '2025-12-31',
    asOf: '2026-01-15',
  })

/** The shipped file with a rate changed everywhere, whatever the day. */
const alteringPast = SHIPPED.replaceAll('55%', '65%')

/** The same, at another rate for tertiary hospitals' workers. */
const paying = (rate: string): string =>
  FROM_2026.replace('级别: 三级, 专科: 否, 人员: 在职, 值: 65%', `级别: 三级, 专科: 否, 人员: 在职, 值: ${rate}`)

describe('a policy version', () => {
  it('with a fault stays a draft, and says where', async () => {
    const releaseId = await draft(SHIPPED.replace('400元', '400个'))
    const checked = await check(releaseId)
    expect(checked.ok && checked.value.state).toBe('draft')
    expect(checked.ok && checked.value.findings[0]?.where).toMatch(/^210200-dalian\/employee-outpatient\.yaml:\d+$/)
    expect(await tryOut(releaseId)).toMatchObject({ ok: false, problems: [{ code: 'YB-W904' }] })
  })

  it('of another region’s file is refused', async () => {
    const files = [{ path: '440300-shenzhen/catastrophic.yaml', text: '' }]
    const made = await draftRelease(test.desk, AUTHOR, null, { region, releaseId: null, title: '', files })
    expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual(['YB-W801', 'YB-W803'])
  })

  it('that would alter past bills is found by the trial, and cannot be submitted', async () => {
    const releaseId = await draft(alteringPast.replace(/示例:[\s\S]*/, ''))
    expect(await check(releaseId)).toMatchObject({ ok: true, value: { state: 'checked' } })
    const tried = await tryOut(releaseId)
    expect(tried.ok && tried.value.dryRun).toMatchObject({ bills: 1, pastChanged: 1 })
    const submitted = await submitRelease(test.desk, AUTHOR, null, { region, releaseId })
    expect(submitted).toMatchObject({ ok: false, problems: [{ code: 'YB-W805' }] })
  })

  it('with a first day of its own costs what the trial says, and is published by somebody else', async () => {
    const releaseId = await draft(FROM_2026)
    expect(await check(releaseId)).toMatchObject({ ok: true, value: { state: 'checked' } })
    const tried = await tryOut(releaseId)
    expect(tried.ok && tried.value.dryRun).toMatchObject({
      bills: 1,
      pastChanged: 0,
      fundBefore: '605.00',
      fundAfter: '715.00',
      gaining: 1,
      losing: 0,
    })
    expect(await submitRelease(test.desk, AUTHOR, null, { region, releaseId })).toMatchObject({ ok: true })
    const own = await publishRelease(test.desk, AUTHOR, null, { region, releaseId })
    expect(own).toMatchObject({ ok: false, problems: [{ code: 'YB-W804' }] })
    expect(await publishRelease(test.desk, APPROVER, null, { region, releaseId })).toMatchObject({ ok: true })
    const detail = await releaseById(test.desk, region, releaseId)
    expect(detail).toMatchObject({ state: 'published', actions: [], author: 'officer-1', approver: 'officer-2' })
    expect(detail?.changes?.some(({ text }) => text.zh.includes('65%'))).toBe(true)
  })

  it('settles the bills of its time from then on, and verify still finds those of before in order', async () => {
    expect(await visit('2025-12-31')).toMatchObject({ deductible: '0.00', pooledFund: '825.00' })
    expect(await visit('2026-01-02')).toMatchObject({ deductible: '400.00', pooledFund: '715.00' })
    expect((await verify(reader, test.desk.policies)).findings.filter(({ proof }) => proof !== 'journal')).toEqual([])
  })

  it('written before another was published is refused until it is checked again', async () => {
    const releaseId = await draft(paying('66%'))
    await check(releaseId)
    await tryOut(releaseId)
    await submitRelease(test.desk, AUTHOR, null, { region, releaseId })
    const other = await draft(paying('64%'))
    await check(other)
    await tryOut(other)
    await submitRelease(test.desk, AUTHOR, null, { region, releaseId: other })
    expect(await publishRelease(test.desk, APPROVER, null, { region, releaseId: other })).toMatchObject({ ok: true })
    const late = await publishRelease(test.desk, APPROVER, null, { region, releaseId })
    expect(late).toMatchObject({ ok: false, problems: [{ code: 'YB-W806' }] })
  })

  it('that restores an earlier text is in force again', async () => {
    const hashes: string[] = []
    for (const [hour, text] of [paying('63%'), FROM_2026].entries()) {
      test.at(`2025-03-02T0${hour}:00:00Z`)
      const releaseId = await draft(text)
      await check(releaseId)
      await tryOut(releaseId)
      await submitRelease(test.desk, AUTHOR, null, { region, releaseId })
      expect(await publishRelease(test.desk, APPROVER, null, { region, releaseId })).toMatchObject({ ok: true })
      hashes.push(test.desk.policies.current().setHash)
      expect((await releaseById(test.desk, region, releaseId))?.setHash).toBe(hashes.at(-1))
    }
    expect(hashes[0]).not.toBe(hashes[1])
  })
})
