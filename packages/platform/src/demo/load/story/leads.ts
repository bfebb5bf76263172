import { BEIJING_HOSPITAL } from '../accounts.ts'
import type { Leads } from './cast.ts'
import { claimantOn } from './claims.ts'
import { filerOn } from './filings.ts'
import type { Stage } from './stage.ts'

const BEIJING = '110000'

/** What the people whom visitors sign in as have going on: something to look at, and something to go on with. */
export async function playLeads(stage: Stage, { mother, daughter, worker }: Leads): Promise<void> {
  await filerOn(stage, 'lead/mother/filing', mother.who, 5).submit('travel', BEIJING)
  await filerOn(stage, 'lead/daughter/filing', daughter.who, 2).draft('travel', BEIJING)
  const filer = filerOn(stage, 'lead/worker/filing', worker.who, 4, 'clerk-anshan')
  await filer.sendBack(await filer.taken())
  const claimant = claimantOn(stage, 'lead/worker/claim', worker, 3, 'clerk-anshan')
  await claimant.accepted({ total: '30000.00', institution: { code: BEIJING_HOSPITAL } })
}
