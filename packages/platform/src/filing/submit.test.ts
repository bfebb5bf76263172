import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Who } from '../work/desk.ts'
import { requestKey } from '../work/request.ts'
import { insured, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { completeFiling } from './complete.ts'
import { draftFiling } from './draft.ts'
import {
  anshanPapers,
  application,
  BEIJING,
  codes,
  IDENTITY,
  INSURED,
  RESIDENCE_PROOF,
  SHANGHAI,
  upload,
  value,
} from './filing.fixture.ts'
import { filingHistory } from './queries.ts'
import { submitFiling } from './submit.ts'

const TODAY = '2025-03-01'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())

const worker = (name: string, region = '210200') =>
  insured(test, { region, name, scheme: 'employee', category: 'working' })

const submit = (who: Who, asked: ReturnType<typeof application>, today = TODAY) =>
  submitFiling(test.desk, who, INSURED, null, { filingId: null, application: asked, today })

describe('a worker of Dalian', () => {
  it('files for long-term residence in Beijing by commitment letter, and it holds at once, without end', async () => {
    const who = await worker('大连甲')
    const letter = await upload(test, who)
    const command = {
      filingId: null,
      application: application('residence', BEIJING, TODAY, { commitment: letter }),
      today: TODAY,
    }
    const key = requestKey('web', 'f1', command)
    const filed = value(await submitFiling(test.desk, who, INSURED, key, command))
    expect(filed).toMatchObject({
      state: 'active',
      type: 'long-term',
      kind: 'residence',
      placeName: '北京市',
      from: '2025-03-01',
      to: null,
      lockedTo: '2025-08-31',
      basis: 'commitment',
      papersComplete: false,
    })
    expect(value(await submitFiling(test.desk, who, INSURED, key, command))).toEqual(filed)
    expect(await filingHistory(test.desk, who)).toHaveLength(1)
  })

  it('hands in the residence proof later, and two-way benefits begin', async () => {
    const who = await worker('大连乙')
    const letter = await upload(test, who)
    const asked = application('residence', BEIJING, TODAY, { commitment: letter })
    const { filingId } = value(await submit(who, asked))
    const complete = (uploadId: string | null, name = RESIDENCE_PROOF) =>
      completeFiling(test.desk, who, INSURED, null, { filingId, papers: [{ name, uploadId }], today: '2025-04-01' })
    expect(codes(await complete(null))).toEqual(['YB-W205'])
    expect(codes(await complete('无此编号'))).toEqual(['YB-W206'])
    const proof = await upload(test, who)
    expect(value(await complete(proof, 'Proof of long-term residence'))).toMatchObject({
      state: 'active',
      basis: 'commitment',
      papersComplete: true,
    })
    expect(codes(await complete(proof))).toEqual(['YB-W217'])
    const [kept] = await filingHistory(test.desk, who)
    expect(kept?.papers).toContainEqual({ name: RESIDENCE_PROOF, uploadId: proof })
  })

  it('is told everything that is wrong with an application at once, and nothing is kept', async () => {
    const who = await insured(test, {
      region: '210200',
      name: '大连丙',
      scheme: 'employee',
      category: 'working',
      enrolledOn: '2026-01-01',
    })
    const wrong = application('referral', BEIJING, '2020-01-01', {
      to: '2020-02-01',
      papers: [{ name: '转诊转院证明', uploadId: '没有上传' }],
      commitment: '没有签署',
    })
    const result = await submit(who, wrong)
    expect(result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'YB-W203 from',
      'YB-W204 to',
      'YB-W205 papers',
      'YB-W205 papers',
      'YB-W206 commitment',
      'YB-W206 papers[0].uploadId',
      'YB-W207 commitment',
      'YB-W401 personId',
    ])
    expect(await filingHistory(test.desk, who)).toEqual([])
  })

  it('may not file for a place that is unknown, or at home', async () => {
    const who = await worker('大连丁')
    expect(codes(await submit(who, application('travel', '999999', TODAY)))).toEqual(['YB-F002'])
    const home = await submit(who, application('travel', '210211', TODAY))
    expect(home).toMatchObject({ ok: false, problems: [{ code: 'YB-F003', path: 'place' }] })
  })

  it('may not hold two long-term filings at once, but a temporary one beside it', async () => {
    const who = await worker('大连戊')
    const commitment = await upload(test, who)
    value(await submit(who, application('work', BEIJING, '2025-04-01', { commitment })))
    const second = await submit(who, application('residence', SHANGHAI, TODAY, { commitment }))
    expect(codes(second)).toEqual(['YB-W201'])
    const trip = value(await submit(who, application('travel', SHANGHAI, TODAY)))
    expect(trip).toMatchObject({
      state: 'active',
      type: 'temporary',
      to: '2025-08-31',
      lockedTo: null,
      basis: 'papers',
    })
  })

  it('may not shorten a temporary filing, nor end a long-term one within its lock', async () => {
    const who = await worker('大连己')
    const commitment = await upload(test, who)
    expect(codes(await submit(who, application('travel', SHANGHAI, TODAY, { to: '2025-06-30' })))).toEqual(['YB-W204'])
    expect(codes(await submit(who, application('travel', SHANGHAI, TODAY, { to: '2025-12-31' })))).toEqual(['YB-W204'])
    const until = (to: string) => submit(who, application('work', BEIJING, TODAY, { to, commitment }))
    expect(codes(await until('2025-08-30'))).toEqual(['YB-W204'])
    expect(value(await until('2026-12-31'))).toMatchObject({ to: '2026-12-31', lockedTo: '2025-08-31' })
  })

  it('keeps a draft, submits it with the papers, and cannot submit it again', async () => {
    const who = await worker('大连庚')
    const unfinished = application('residence', BEIJING, '2025-04-01', { papers: [] })
    const draft = { filingId: null, application: unfinished, today: TODAY }
    const { filingId, state } = value(await draftFiling(test.desk, who, INSURED, null, draft))
    expect(state).toBe('draft')
    expect(value(await draftFiling(test.desk, who, INSURED, null, { ...draft, filingId })).filingId).toBe(filingId)
    const finish = (papers: typeof unfinished.papers) =>
      submitFiling(test.desk, who, INSURED, null, { filingId, application: { ...unfinished, papers }, today: TODAY })
    expect(codes(await finish([]))).toEqual(['YB-W205', 'YB-W205', 'YB-W205'])
    const proof = { name: RESIDENCE_PROOF, uploadId: await upload(test, who) }
    const filed = value(await finish([...IDENTITY, proof]))
    expect(filed).toMatchObject({ filingId, state: 'approved', basis: 'papers', papersComplete: true })
    expect(codes(await finish([...IDENTITY, proof]))).toEqual(['YB-W904'])
    expect(codes(await draftFiling(test.desk, who, INSURED, null, { ...draft, filingId }))).toEqual(['YB-W904'])
  })

  it("may not use another person's upload", async () => {
    const [who, other] = [await worker('大连辛'), await worker('大连壬')]
    const asked = application('residence', BEIJING, TODAY, { commitment: await upload(test, other) })
    expect(codes(await submit(who, asked))).toEqual(['YB-W206'])
  })
})

describe('a worker of Anshan', () => {
  it('files for one year with the papers of Anshan, and not by commitment letter', async () => {
    const who = await worker('鞍山甲', '210300')
    const uploadId = await upload(test, who)
    const promised = await submit(who, application('residence', BEIJING, TODAY, { papers: [], commitment: uploadId }))
    expect(codes(promised)).toEqual(['YB-W205', 'YB-W205', 'YB-W205', 'YB-W205', 'YB-W207'])
    const filed = value(await submit(who, application('residence', BEIJING, TODAY, { papers: anshanPapers(uploadId) })))
    expect(filed).toMatchObject({ state: 'active', to: '2026-02-28', lockedTo: '2025-08-31', papersComplete: true })
  })

  it('may ask for less than the year, but for no more', async () => {
    const who = await worker('鞍山乙', '210300')
    const papers = anshanPapers(await upload(test, who))
    const until = (to: string) => submit(who, application('residence', BEIJING, TODAY, { to, papers }))
    expect(codes(await until('2026-03-31'))).toEqual(['YB-W204'])
    expect(value(await until('2025-12-31')).to).toBe('2025-12-31')
  })
})
