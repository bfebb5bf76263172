import { ok, type Problem, type Result } from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { whyNoBankAccount, whyNoPhone } from './contact.ts'
import { PERSON_BY_ID, type PersonRow, SEALED_FOR, sealedOrNull, writeContact } from './person.ts'

/** What is left out stays as it is; null removes it. */
export type ContactChange = { readonly phone?: string | null; readonly bankAccount?: string | null }

export type ContactAnswer = { readonly personId: string; readonly changed: readonly string[] }

/** Changes phone or bank account. Refused: YB-W106, YB-W107, YB-W109 nothing to change. */
export const updateContact = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  change: ContactChange,
): Promise<Result<ContactAnswer>> => perform(desk, who, actor, request, contactWork(desk, who, change))

function contactWork(
  { secrets }: Desk,
  who: Who,
  { phone, bankAccount }: ContactChange,
): Casework<readonly PersonRow[], ContactAnswer> {
  return {
    load: (read) => read<PersonRow>(PERSON_BY_ID, [who.region, who.personId]),
    decide: ([person]) => {
      if (person === undefined) return refused(notFound('personId', ['这个人', 'person']))
      const changed = [...(phone === undefined ? [] : ['phone']), ...(bankAccount === undefined ? [] : ['bankAccount'])]
      const problems = [
        whyNoPhone(phone ?? null),
        whyNoBankAccount(bankAccount ?? null),
        changed.length === 0 ? nothingToChange : null,
      ].filter((one): one is Problem => one !== null)
      if (problems.length > 0) return refused(...problems)
      const sealed = {
        phone: phone === undefined ? person.phone : sealedOrNull(secrets, phone, SEALED_FOR.phone),
        bank_account:
          bankAccount === undefined ? person.bank_account : sealedOrNull(secrets, bankAccount, SEALED_FOR.bankAccount),
      }
      return ok({
        answer: { personId: who.personId, changed },
        writes: [writeContact(who, sealed)],
        audit: [{ action: 'person.contact', target: `person/${changed.join('+')}` }],
      })
    },
  }
}

const nothingToChange = refusal(
  'YB-W109',
  'phone',
  ['没有写要改什么', 'nothing is said to be changed'],
  ['写明电话或银行账号', 'give a phone number or a bank account'],
)
