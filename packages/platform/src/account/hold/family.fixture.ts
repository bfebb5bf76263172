import { sql } from '../../database/sql.ts'
import type { Desk, Who } from '../../work/desk.ts'
import { requestKey } from '../../work/request.ts'
import { CASHIER, type TestDesk } from '../../work/test-desk.fixture.ts'
import { accountBalance } from '../queries.ts'
import { bound, credited, worker } from '../sharing.fixture.ts'
import { settleWithShared } from './settle-with-shared.ts'
import type { BondUse } from './with-shared.ts'

/** A patient, their spouse with 500 yuan and their mother, elsewhere in the province, with 2,000, of which 600 a year. */
export type Family = {
  readonly patient: Who
  readonly spouse: Who
  readonly mother: Who
  readonly bonds: readonly [ofSpouse: string, ofMother: string]
}

let families = 0

export async function family(test: TestDesk): Promise<Family> {
  const number = ++families
  const patient = await worker(test, `病人${number}`)
  const spouse = await worker(test, `配偶${number}`)
  const mother = await worker(test, `母亲${number}`, '210300')
  await credited(test, spouse, '500.00')
  await credited(test, mother, '2000.00')
  const ofSpouse = await bound(test, spouse, patient, 'spouse')
  const ofMother = await bound(test, mother, patient, 'parent', '600.00')
  return { patient, spouse, mother, bonds: [ofSpouse, ofMother] }
}

let keys = 0
export const newKey = (): string => `k${++keys}`

export const uses = (bonds: readonly string[]): readonly BondUse[] => bonds.map((bondId) => ({ bondId }))

/** A settlement on 2025-03-01 that can be asked for again, on a desk that works or on one that does not. */
export function settling(test: TestDesk, who: Who, encounterId: string, shared: readonly BondUse[]) {
  const command = { encounterId, settledOn: '2025-03-01', useAccount: false, shared }
  const key = requestKey('H21020000001', newKey(), command)
  return (desk: Desk = test.desk) => settleWithShared(desk, who, CASHIER, key, command)
}

export const balanceOf = async ({ desk }: TestDesk, who: Who) => (await accountBalance(desk, who))!

const HOLDS = sql`
  SELECT amount_fen, used_fen, state FROM account_hold WHERE region = $1 AND person_id = $2 ORDER BY hold_id`
export const holdsOf = ({ database }: TestDesk, { region, personId }: Who) => database.query(HOLDS, [region, personId])
