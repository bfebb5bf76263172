import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import type { Who } from '../work/desk.ts'
import { hospital, insured, smallCatalogue, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import {
  CLAIMANT,
  codes,
  FIRST,
  inReview,
  newInvoice,
  stayInBeijing,
  submitted,
  TODAY,
  value,
} from './claim.fixture.ts'
import { claimDossier } from './dossier.ts'
import { proposeDecision } from './propose.ts'
import { claimQueue } from './queries.ts'
import { submitClaim } from './submit.ts'

const ANSHAN = '210300'

let test: TestDesk
let people = 0
beforeAll(async () => {
  test = await testDesk('2025-06-02T02:00:00Z')
})
afterAll(() => test.close())

const worker = (category = 'working', scheme: 'employee' | 'resident' = 'employee'): Promise<Who> =>
  insured(test, { region: ANSHAN, name: `申请人${++people}`, scheme, category })

const APPROVE = { proposal: 'approve', deductions: [], cleared: [] } as const
const submit = (who: Who, rest: Parameters<typeof stayInBeijing>[0] = {}, today = TODAY) =>
  submitClaim(test.desk, who, CLAIMANT, null, { application: stayInBeijing(rest), today })

describe('the rate of an unfiled stay', () => {
  it.each([
    ['a worker', 'working', 'employee', '17580.00'],
    ['a retiree', 'retired', 'employee', '19045.00'],
    ['a resident', 'adult', 'resident', '14650.00'],
  ] as const)('pays %s of Anshan what the table says', async (_who, category, scheme, fundTotal) => {
    const who = await worker(category, scheme)
    expect(value(await submit(who)).estimate).toEqual({ status: 'payable', fundTotal })
  })
})

describe('an application', () => {
  it('is told everything that is wrong with it at once, and registers no invoice', async () => {
    const who = await worker()
    const number = newInvoice()
    const refused = await submit(who, {
      invoices: [
        { number, issuedOn: '2025-05-12', amount: '20000.00' },
        { number: '12', issuedOn: '2025-04-01', amount: '零' },
      ],
      papers: [{ kind: 'poem', uploadId: 'nowhere' }],
      bankAccount: '12',
      institution: { name: ' ', level: 'level3', specialist: false, place: '999999' },
    })
    expect(codes(refused)).toEqual([
      'YB-C020',
      'YB-W107',
      'YB-W603',
      'YB-W604',
      'YB-W605',
      'YB-W607',
      'YB-W610',
      'YB-W610',
    ])
    const other = await worker()
    expect((await submit(other, { invoices: [{ number, issuedOn: '2025-05-12', amount: '30000.00' }] })).ok).toBe(true)
  })

  it('whose invoices are not the total is refused, with both sums', async () => {
    const refused = await submit(await worker(), {
      invoices: [{ number: newInvoice(), issuedOn: '2025-05-12', amount: '29999.99' }],
    })
    expect(refused).toMatchObject({
      problems: [{ code: 'YB-W602', message: { en: 'the invoices sum to 29999.99 yuan, the bill to 30000.00' } }],
    })
  })

  it('of somebody who was not enrolled at discharge, or was waiting, is refused with the reason', async () => {
    const late = await insured(test, {
      region: ANSHAN,
      name: '新参保人',
      scheme: 'employee',
      category: 'working',
      enrolledOn: '2025-05-20',
    })
    expect(codes(await submit(late))).toEqual(['YB-W401'])
    const waiting = await worker()
    await test.database.query(WAIT, [waiting.region, waiting.personId])
    expect(codes(await submit(waiting))).toEqual(['YB-W403'])
  })

  it('with fee lines is priced by the catalogue of the place of care, and can lose a line in review', async () => {
    const institution = { code: await hospital(test, { number: 7, region: '110000', level: 'level3', linked: false }) }
    await smallCatalogue(test, '110000')
    const who = await worker()
    const lines = [
      { code: 'A1', price: '28000.00', quantity: '1', providedOn: '2025-05-03' },
      { code: null, name: '陪护床', price: '2000.00', quantity: '1', providedOn: '2025-05-04' },
    ]
    const bill = { lines } as const
    const claimId = await inReview(test, who, { institution, bill })
    const propose = (deductions: readonly { line: number | null; amount: string | null; why: string }[]) =>
      proposeDecision(test.desk, who, FIRST, null, { claimId, ...APPROVE, deductions })
    expect(codes(await propose([{ line: 3, amount: null, why: '' }]))).toEqual(['YB-W617', 'YB-W618'])
    expect(codes(await propose([{ line: null, amount: '28000.01', why: '超量' }]))).toEqual(['YB-W617'])
    value(await propose([{ line: null, amount: '1000.00', why: '第三人已赔付' }]))
    const dossier = await claimDossier(test.desk, who, claimId, 'zh')
    // (28,000 − 1,000 − 700) × 60 %
    expect(dossier?.computed?.amounts).toMatchObject({
      total: '30000.00',
      outOfCatalogue: '3000.00',
      pooledFund: '15780.00',
    })
    expect(dossier?.decisions.first_decision?.fundTotal).toBe('15780.00')
  })

  it('by an agent needs their document, and shows it masked', async () => {
    const who = await worker()
    const agent = { name: '代办甲', idType: '01', idNumber: '110105194912310021', sex: null, birthDate: null }
    const wrong = await submit(who, { by: { channel: 'agent', agent: { ...agent, idNumber: '110105194912310020' } } })
    expect(wrong.ok ? null : wrong.problems[0]?.path).toBe('by.agent.idNumber')
    const right = value(await submit(who, { by: { channel: 'agent', agent: { ...agent, idNumber: CHECKED } } }))
    expect(right.missing.map(({ kind }) => kind)).toContain('agent-identity')
    const dossier = await claimDossier(test.desk, who, right.claimId, 'zh')
    expect(dossier?.agent).toEqual({ name: '代**', idNumber: '110105********002X' })
  })
})

const CHECKED = '11010519491231002X'

it('a queue is read in pages, the oldest first, with age and masked names', async () => {
  const region = '440300'
  const seen: string[] = []
  for (const name of ['一', '二', '三']) {
    const who = await insured(test, { region, name, scheme: 'resident', category: 'adult' })
    await submitted(test, who)
    test.at('2025-06-03T02:00:00Z')
  }
  let after: Parameters<typeof claimQueue>[1]['after'] = null
  do {
    const page = await claimQueue(test.desk, { region, state: 'submitted', after, limit: 2 })
    seen.push(...page.entries.map(({ ageDays, name }) => `${name}${ageDays}`))
    after = page.next
  } while (after !== null)
  expect(seen).toEqual(['*1', '*0', '*0'])
})

const WAIT = sql`UPDATE enrolment SET benefits_from = '2025-08-01' WHERE region = $1 AND person_id = $2`
