import type { Result } from '@yibao/engine'
import { personId } from '../../rig/world.ts'
import { answerInvitation } from '../../src/account/bond/answer.ts'
import { inviteMember } from '../../src/account/bond/invite.ts'
import { DELIVERIES } from '../../src/deliveries.ts'
import { deliverAll } from '../../src/outbox/courier.ts'
import type { Actor, Desk, Who } from '../../src/work/desk.ts'

export const FAMILIES = 20

/** Two spouses, each of whom pays for the other. */
export type Family = { readonly members: readonly [Spouse, Spouse] }

/** `bondId`: of the bond by which the other one pays for this one. */
export type Spouse = { readonly who: Who; readonly bondId: string }

const SELF: Actor = { id: 'self', role: 'insured', address: '127.0.0.1' }

/** Binds people 1 and 2, 3 and 4, … as spouses, both ways. */
export async function bindFamilies(desk: Desk, region: string): Promise<readonly Family[]> {
  const person = (n: number): Who => ({ region, personId: personId(n) })
  const couples = Array.from({ length: FAMILIES }, (_, i) => [person(2 * i + 1), person(2 * i + 2)] as const)
  const invited: { readonly first: string; readonly second: string }[] = []
  for (const [one, other] of couples)
    invited.push({ first: await invite(desk, one, other), second: await invite(desk, other, one) })
  await deliverAll(desk, DELIVERIES)
  for (const [i, [one, other]] of couples.entries()) {
    await confirm(desk, other, invited[i]!.first)
    await confirm(desk, one, invited[i]!.second)
  }
  await deliverAll(desk, DELIVERIES)
  return couples.map(([one, other], i) => ({
    members: [
      { who: one, bondId: invited[i]!.second },
      { who: other, bondId: invited[i]!.first },
    ],
  }))
}

const invite = async (desk: Desk, payer: Who, member: Who): Promise<string> =>
  done(await inviteMember(desk, payer, SELF, null, { member, relation: 'spouse', limit: null })).bondId

const confirm = async (desk: Desk, member: Who, bondId: string): Promise<void> =>
  void done(await answerInvitation(desk, member, SELF, null, { bondId, answer: 'confirm' }))

/** The value of what cannot be refused here. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}
