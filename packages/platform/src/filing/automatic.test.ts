import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AdmitCommand, admit } from '../encounter/admit.ts'
import { uploadLines } from '../encounter/upload-lines.ts'
import { settle } from '../settlement/settle.ts'
import { CASHIER, hospital, insured, smallCatalogue, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { application, BEIJING, INSURED, value } from './filing.fixture.ts'
import { filingHistory } from './queries.ts'
import { submitFiling } from './submit.ts'

let test: TestDesk
let beijing: string
beforeAll(async () => {
  test = await testDesk('2025-01-30T02:00:00Z')
  beijing = await hospital(test, { number: 1, region: '110101', level: 'level3' })
  await smallCatalogue(test, '110101')
})
afterAll(() => test.close())

const resident = (name: string, category = 'adult') =>
  insured(test, { region: '210200', name, scheme: 'resident', category })

/** Into hospital in Beijing on the second day of the Spring Festival of 2025. */
const stay = (rest: Partial<AdmitCommand> = {}): AdmitCommand => ({
  institutionId: beijing,
  care: 'inpatient',
  admittedOn: '2025-01-30',
  emergency: false,
  diagnosis: 'none',
  selected: false,
  referred: false,
  signed: false,
  injury: 'none',
  ...rest,
})

describe('a resident of Dalian in hospital in Beijing at the Spring Festival of 2025', () => {
  it('is filed by the system at admission, and settles at the temporary rates', async () => {
    const who = await resident('春节甲')
    const admitted = value(await admit(test.desk, who, CASHIER, null, stay()))
    const [filing, ...others] = await filingHistory(test.desk, who)
    expect(others).toEqual([])
    expect(filing).toMatchObject({
      filingId: admitted.automaticFilingId,
      state: 'active',
      type: 'temporary',
      basis: 'automatic',
      from: '2025-01-30',
      to: '2025-07-29',
      decidedBy: 'system',
    })
    const { encounterId } = admitted
    const lines = [{ code: 'A1', price: '11500.00', quantity: '1', providedOn: '2025-02-01' }]
    const batch = { encounterId, batch: '1', today: '2025-02-10', lines }
    value(await uploadLines(test.desk, who, CASHIER, null, batch))
    const command = { encounterId, settledOn: '2025-02-10', useAccount: false, shared: [] }
    const booked = value(await settle(test.desk, who, CASHIER, null, command))
    // Off-site at a tertiary hospital, adult: 1,500 first, then 60 % of 10,000.
    expect(booked.filing).toEqual({ applied: 'temporary', filingId: filing?.filingId })
    expect(booked.amounts).toMatchObject({ deductible: '1500.00', pooledFund: '6000.00' })
  })

  it('is not filed a second time where a filing covers the place', async () => {
    const who = await resident('春节乙')
    const trip = { filingId: null, application: application('travel', BEIJING, '2025-01-30', { papers: [] }) }
    value(await submitFiling(test.desk, who, INSURED, null, { ...trip, today: '2025-01-30' }))
    expect(value(await admit(test.desk, who, CASHIER, null, stay())).automaticFilingId).toBeNull()
    expect(await filingHistory(test.desk, who)).toHaveLength(1)
  })

  it('needs no row in an emergency, which is deemed filed, nor as a student, who is paid as at home', async () => {
    const emergency = await resident('春节丙')
    expect(value(await admit(test.desk, emergency, CASHIER, null, stay({ emergency: true })))).toMatchObject({
      automaticFilingId: null,
    })
    const student = await resident('春节丁', 'student')
    expect(value(await admit(test.desk, student, CASHIER, null, stay()))).toMatchObject({ automaticFilingId: null })
  })
})

it('the system files neither outside the festival, nor for a visit, nor at home', async () => {
  const dalian = await hospital(test, { number: 2, region: '210200', level: 'level3' })
  const cases = [stay({ admittedOn: '2025-02-05' }), stay({ care: 'outpatient' }), stay({ institutionId: dalian })]
  for (const [i, command] of cases.entries()) {
    const who = await resident(`平日${i}`)
    expect(value(await admit(test.desk, who, CASHIER, null, command)).automaticFilingId).toBeNull()
    expect(await filingHistory(test.desk, who)).toEqual([])
  }
})
