import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admit } from '../encounter/admit.ts'
import { settleVisit } from '../settlement/settle-visit.ts'
import { SYSTEM, type Who } from '../work/desk.ts'
import {
  CASHIER,
  CLERK,
  hospital,
  insured,
  smallCatalogue,
  type TestDesk,
  testDesk,
} from '../work/test-desk.fixture.ts'
import { approveFiling } from './approve.ts'
import { cancelFiling } from './cancel.ts'
import { changeFiling } from './change.ts'
import { expireFilings } from './expire.ts'
import {
  anshanPapers,
  application,
  BEIJING,
  codes,
  IDENTITY,
  INSURED,
  REFERRAL_CERTIFICATE,
  SHANGHAI,
  upload,
  value,
} from './filing.fixture.ts'
import { filingHistory } from './queries.ts'
import { rejectFiling } from './reject.ts'
import { renewFiling } from './renew.ts'
import { startFilings } from './start.ts'
import { submitFiling } from './submit.ts'
import { takeFiling } from './take.ts'

let test: TestDesk
let beijing: string
beforeAll(async () => {
  test = await testDesk()
  beijing = await hospital(test, { number: 1, region: '110101', level: 'level3' })
  await smallCatalogue(test, '110101')
})
afterAll(() => test.close())

const VISIT = {
  care: 'outpatient',
  emergency: false,
  diagnosis: 'none',
  selected: false,
  referred: false,
  signed: false,
  injury: 'none',
} as const

const worker = (name: string, region = '210200') =>
  insured(test, { region, name, scheme: 'employee', category: 'working' })

/** Filed from Dalian for work in Beijing since 1 March 2025: locked to 31 August. */
async function filedForBeijing(who: Who): Promise<string> {
  const commitment = await upload(test, who)
  const asked = application('work', BEIJING, '2025-03-01', { commitment })
  const command = { filingId: null, application: asked, today: '2025-03-01' }
  return value(await submitFiling(test.desk, who, INSURED, null, command)).filingId
}

const cancel = (who: Who, filingId: string, today: string) =>
  cancelFiling(test.desk, who, INSURED, null, { filingId, today, why: '回大连居住' })

const visitOn = (who: Who, admittedOn: string) =>
  settleVisit(test.desk, who, CASHIER, null, {
    ...VISIT,
    institutionId: beijing,
    admittedOn,
    lines: [{ code: 'A1', price: '1000.00', quantity: '1', providedOn: admittedOn }],
    useAccount: false,
  })

describe('a long-term filing from Dalian', () => {
  it('is locked for six months, and the refusal names the day from which it may be cancelled', async () => {
    const who = await worker('锁定甲')
    const filingId = await filedForBeijing(who)
    const early = await cancel(who, filingId, '2025-08-31')
    expect(early).toMatchObject({
      ok: false,
      problems: [{ code: 'YB-W208', remedy: { zh: '2025-09-01 起可以办理', en: 'it can be from 2025-09-01' } }],
    })
    expect(value(await cancel(who, filingId, '2025-09-01'))).toMatchObject({ state: 'cancelled', to: '2025-09-01' })
  })

  it('may be taken back before it begins, and was then never in force', async () => {
    const who = await worker('锁定乙')
    const commitment = await upload(test, who)
    const command = {
      filingId: null,
      application: application('work', BEIJING, '2025-04-01', { commitment }),
      today: '2025-03-01',
    }
    const { filingId, state } = value(await submitFiling(test.desk, who, INSURED, null, command))
    expect(state).toBe('approved')
    value(await cancel(who, filingId, '2025-03-15'))
    expect(codes(await visitOn(who, '2025-04-10'))).not.toEqual([])
    value(await submitFiling(test.desk, who, INSURED, null, command))
    expect(value(await visitOn(who, '2025-04-10')).filing.applied).toBe('long-term')
  })

  it('is not cancelled while a visit there is not settled; what was treated while it held stays filed', async () => {
    const who = await worker('在院甲')
    const filingId = await filedForBeijing(who)
    const stay = { ...VISIT, care: 'inpatient', institutionId: beijing, admittedOn: '2025-10-01' } as const
    value(await admit(test.desk, who, CASHIER, null, stay))
    expect(codes(await cancel(who, filingId, '2025-10-05'))).toEqual(['YB-W209'])

    const other = await worker('在院乙')
    value(await cancel(other, await filedForBeijing(other), '2025-10-05'))
    expect(value(await visitOn(other, '2025-10-05')).filing.applied).toBe('long-term')
    expect((await visitOn(other, '2025-10-06')).ok).toBe(false)
  })

  it('changes to Shanghai once the lock is over: the old one ends the day before', async () => {
    const who = await worker('变更甲')
    const filingId = await filedForBeijing(who)
    const commitment = await upload(test, who)
    const change = (place: string, from: string, today: string) =>
      changeFiling(test.desk, who, INSURED, null, {
        filingId,
        application: application('residence', place, from, { commitment }),
        today,
      })
    expect([...codes(await change('110105', '2025-03-01', '2025-03-02'))].sort()).toEqual([
      'YB-W203',
      'YB-W208',
      'YB-W211',
      'YB-W218',
    ])
    const changed = value(await change(SHANGHAI, '2025-10-01', '2025-09-15'))
    expect(changed).toMatchObject({
      state: 'approved',
      placeName: '上海市',
      from: '2025-10-01',
      lockedTo: '2026-03-31',
      replaces: { filingId, state: 'superseded', to: '2025-09-30' },
    })
    expect(value(await visitOn(who, '2025-09-20')).filing).toEqual({ applied: 'long-term', filingId })
    expect((await visitOn(who, '2025-10-02')).ok).toBe(false)
    expect(codes(await change(SHANGHAI, '2025-11-01', '2025-10-15'))).toEqual(['YB-W904'])
  })
})

describe('a referral filing whose place is to be changed', () => {
  const papersOf = async (who: Who) => [...IDENTITY, { name: REFERRAL_CERTIFICATE, uploadId: await upload(test, who) }]

  async function changing(who: Who) {
    const first = { filingId: null, application: application('referral', BEIJING, '2025-03-01'), today: '2025-03-01' }
    const papers = await papersOf(who)
    const { filingId } = value(
      await submitFiling(test.desk, who, INSURED, null, { ...first, application: { ...first.application, papers } }),
    )
    const act = { filingId, today: '2025-03-01' }
    value(await takeFiling(test.desk, who, CLERK, null, act))
    value(await approveFiling(test.desk, who, CLERK, null, act))
    const changed = value(
      await changeFiling(test.desk, who, INSURED, null, {
        filingId,
        application: application('referral', SHANGHAI, '2025-03-10', { papers }),
        today: '2025-03-10',
      }),
    )
    value(await takeFiling(test.desk, who, CLERK, null, { filingId: changed.filingId, today: '2025-03-10' }))
    return changed
  }

  it('holds while an official looks at the change, and ends the day before that is approved', async () => {
    const who = await worker('变更乙')
    const changed = await changing(who)
    expect(changed).toMatchObject({ state: 'submitted', replaces: { state: 'change-pending', to: '2025-08-31' } })
    const act = { filingId: changed.filingId, today: '2025-03-12' }
    expect(value(await approveFiling(test.desk, who, CLERK, null, act)).state).toBe('active')
    expect(await filingHistory(test.desk, who)).toMatchObject([
      { placeName: '上海市', from: '2025-03-10', state: 'active' },
      { placeName: '北京市', to: '2025-03-11', state: 'superseded' },
    ])
  })

  it('stays as it was where the change is rejected, or withdrawn', async () => {
    for (const [name, how] of [
      ['变更丙', 'reject'],
      ['变更丁', 'withdraw'],
    ] as const) {
      const who = await worker(name)
      const { filingId } = await changing(who)
      const act = { filingId, today: '2025-03-12', why: '证明不符' }
      if (how === 'reject') value(await rejectFiling(test.desk, who, CLERK, null, act))
      else value(await cancelFiling(test.desk, who, INSURED, null, act))
      expect(await filingHistory(test.desk, who)).toMatchObject([
        { state: how === 'reject' ? 'rejected' : 'cancelled' },
        { placeName: '北京市', state: 'active', to: '2025-08-31' },
      ])
    }
  })
})

describe("Anshan's year", () => {
  it('is renewed before it ends, from the day after, once', async () => {
    const who = await worker('鞍山甲', '210300')
    const papers = anshanPapers(await upload(test, who))
    const first = application('residence', BEIJING, '2025-03-01', { papers })
    const { filingId } = value(
      await submitFiling(test.desk, who, INSURED, null, { filingId: null, application: first, today: '2025-03-01' }),
    )
    const renew = (id: string, today: string, handed = papers) =>
      renewFiling(test.desk, who, INSURED, null, { filingId: id, papers: handed, commitment: null, today })
    expect(codes(await renew(filingId, '2026-02-01', []))).toHaveLength(4)
    const next = value(await renew(filingId, '2026-02-01'))
    expect(next).toMatchObject({ state: 'approved', from: '2026-03-01', to: '2027-02-28' })
    expect(codes(await renew(filingId, '2026-02-02'))).toEqual(['YB-W220'])

    test.at('2026-03-01T02:00:00Z')
    expect(await startFilings(test.desk, '210300', '2026-03-01', SYSTEM)).toBe(1)
    expect(await expireFilings(test.desk, '210300', '2026-03-01', SYSTEM)).toBe(1)
    expect(await expireFilings(test.desk, '210300', '2026-03-01', SYSTEM)).toBe(0)
    const states = (await filingHistory(test.desk, who)).map(({ state }) => state)
    expect(states).toEqual(['active', 'expired'])

    await expireFilings(test.desk, '210300', '2027-03-05', SYSTEM)
    expect(value(await renew(next.filingId, '2027-03-05'))).toMatchObject({ state: 'active', from: '2027-03-05' })
  })

  it('is not for a filing that has no end', async () => {
    const who = await worker('续办乙')
    const filingId = await filedForBeijing(who)
    const command = { filingId, papers: [], commitment: null, today: '2025-04-01' }
    expect(codes(await renewFiling(test.desk, who, INSURED, null, command))).toEqual(['YB-W219'])
  })
})
