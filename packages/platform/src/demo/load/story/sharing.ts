import { addDays, formatYuan, type Kin } from '@yibao/engine'
import { answerInvitation } from '../../../account/bond/answer.ts'
import { inviteMember } from '../../../account/bond/invite.ts'
import { decideCredit } from '../../../account/credit/decide.ts'
import { proposeCredit } from '../../../account/credit/propose.ts'
import { settleVisitWithShared } from '../../../account/hold/settle-with-shared.ts'
import { sendTransfer } from '../../../account/transfer/send.ts'
import type { Instant } from '../../../database/ids.ts'
import type { SentLine } from '../../../encounter/price-lines.ts'
import { formatQuantity } from '../../../settlement/written-case.ts'
import type { Actor, Who } from '../../../work/desk.ts'
import { billAt } from '../../city/bills.ts'
import { familyOf } from '../../city/households.ts'
import { personAt } from '../../city/people.ts'
import { stream } from '../../city/random.ts'
import { actorOf, DALIAN_HOSPITAL } from '../accounts.ts'
import { momentOf, todayOf } from '../plan.ts'
import { type Leads, playerOf } from './cast.ts'
import { deliver } from './deliver.ts'
import { officeTime, recentDay, type Stage } from './stage.ts'

/** Families of the city that share an account. */
const FAMILIES = 6

/**
 * The daughter shares her account with her mother: the bond is confirmed, a visit of the mother is paid with it, and money for her
 * wallet is on its way. Other families are bound, or wait for an answer.
 */
export async function playSharing(stage: Stage, { mother, daughter }: Leads): Promise<void> {
  await openingBalance(stage, 'daughter', daughter.who, '3000.00')
  const bond = { payer: daughter.who, member: mother.who, relation: 'child', limit: '2000.00' } as const
  const bondId = await bound(stage, 'bond/leads', bond, ['daughter', 'mother'])
  await visitOnDaughter(stage, mother.who, bondId)
  await deliver(stage)
  await stage.step('transfer/leads', walletTime(stage), (desk, request) =>
    sendTransfer(desk, daughter.who, actorOf('daughter'), request, { bondId, amount: '200.00' }),
  )
  await deliver(stage)
  await playFamilies(stage)
}

/** What the account held in the system before this one, put on by one clerk and decided by another. */
async function openingBalance(stage: Stage, name: string, who: Who, amount: string): Promise<void> {
  const command = { amount, reason: '演示：原系统结转余额' }
  const { creditId } = await stage.step(`credit/${name}`, officeTime(stage, 9, 1), (desk, request) =>
    proposeCredit(desk, who, actorOf('clerk'), request, command),
  )
  await stage.step(`credit/${name}/approve`, officeTime(stage, 9, 20), (desk, request) =>
    decideCredit(desk, who, actorOf('reviewer'), request, { creditId, decision: 'approve' }),
  )
}

type Bond = { readonly payer: Who; readonly member: Who; readonly relation: Kin; readonly limit: string | null }

async function invited(stage: Stage, name: string, { payer, ...command }: Bond, actor: Actor): Promise<string> {
  const { bondId } = await stage.step(name, officeTime(stage, 8, 5), (desk, request) =>
    inviteMember(desk, payer, actor, request, command),
  )
  await deliver(stage)
  return bondId
}

async function bound(stage: Stage, name: string, bond: Bond, logins: readonly [string, string]): Promise<string> {
  const bondId = await invited(stage, name, bond, actorOf(logins[0]))
  await stage.step(`${name}/confirm`, officeTime(stage, 8, 30), (desk, request) =>
    answerInvitation(desk, bond.member, actorOf(logins[1]), request, { bondId, answer: 'confirm' }),
  )
  await deliver(stage)
  return bondId
}

/** The mother at the Dalian hospital: she keeps her own account, and pays with her daughter's. */
async function visitOnDaughter(stage: Stage, who: Who, bondId: string): Promise<void> {
  const day = recentDay(stage, 6)
  const bill = billAt(stream(stage.plan.seed, 'story', 'mother'), {
    care: 'outpatient',
    level: 'level3',
    diagnosis: 'none',
    from: day,
    to: day,
  })
  const lines: readonly SentLine[] = bill.lines.map(({ code, price, quantity, date }) => ({
    code,
    price: formatYuan(price),
    quantity: formatQuantity(quantity),
    providedOn: date,
  }))
  const command = {
    institutionId: DALIAN_HOSPITAL,
    care: 'outpatient',
    admittedOn: day,
    emergency: false,
    diagnosis: 'none',
    selected: true,
    referred: false,
    signed: false,
    injury: 'none',
    lines,
    useAccount: false,
    shared: [{ bondId }],
  } as const
  await stage.step('visit/mother', momentOf(day, 11), (desk, request) =>
    settleVisitWithShared(desk, who, actorOf('cashier'), request, command),
  )
}

/** Transfers run from 06:00 to 22:00: this morning, or last evening where the city is made before that. */
function walletTime({ plan }: Stage): Instant {
  const today = todayOf(plan)
  const morning = momentOf(today, 6, 30)
  return morning <= plan.asOf ? morning : momentOf(addDays(today, -1), 21, 30)
}

/** Couples of the city: every second invitation is confirmed, the others wait. */
async function playFamilies(stage: Stage): Promise<void> {
  const { desk, plan } = stage
  let families = 0
  for (let index = 0; index < plan.people && families < FAMILIES; index++) {
    const person = personAt(plan.seed, index)
    const [spouse] = familyOf(plan.seed, index).filter((one) => one.relation === 'spouse' && one.index > index)
    if (person.region !== '210200' || person.scheme !== 'employee' || !spouse || spouse.index >= plan.people) continue
    const [payer, member] = [playerOf(desk, person).who, playerOf(desk, personAt(plan.seed, spouse.index)).who]
    families += 1
    const bond = { payer, member, relation: 'spouse', limit: null } as const
    const actor: Actor = { id: 'app', role: 'insured', address: '' }
    const made = await stage.tried(`bond/family/${index}`, officeTime(stage, 8, families), (own, request) =>
      inviteMember(own, payer, actor, request, bond),
    )
    await deliver(stage)
    if (!made.ok || families % 2 === 0) continue
    const { bondId } = made.value
    await stage.tried(`bond/family/${index}/confirm`, officeTime(stage, 7, families), (own, request) =>
      answerInvitation(own, member, actor, request, { bondId, answer: 'confirm' }),
    )
    await deliver(stage)
  }
}
