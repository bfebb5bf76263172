import { ok, type Problem, type Result } from '@yibao/engine'
import type { Secrets } from '../secrets/secrets.ts'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import { PERSON_BY_ID, type PersonRow, SEALED_FOR } from './person.ts'

/** The date of birth is one of them: it stands in the identity number, and would fill the gap of the masked one. */
export const REVEALED_FIELDS = ['idNumber', 'name', 'phone', 'bankAccount', 'birthDate'] as const
export type RevealedField = (typeof REVEALED_FIELDS)[number]

export type RevealCommand = { readonly field: RevealedField; readonly why: string }

export type RevealedAnswer = { readonly field: RevealedField; readonly value: string | null }

/**
 * Shows one field in full, for a reason that goes into the audit trail with who asked: YB-W108 where there is none. Takes no
 * request key: an answer that is kept for repeated requests would keep personal data unsealed.
 */
export const reveal = (desk: Desk, who: Who, actor: Actor, command: RevealCommand): Promise<Result<RevealedAnswer>> =>
  perform(desk, who, actor, null, revealWork(desk.secrets, who, command))

function revealWork(
  secrets: Secrets,
  who: Who,
  { field, why }: RevealCommand,
): Casework<readonly PersonRow[], RevealedAnswer> {
  return {
    load: (read) => read<PersonRow>(PERSON_BY_ID, [who.region, who.personId]),
    decide: ([person]) => {
      const problems = [
        person === undefined ? notFound('personId', ['这个人', 'person']) : null,
        why.trim() === '' ? noReason : null,
      ].filter((one): one is Problem => one !== null)
      if (person === undefined || problems.length > 0) return refused(...problems)
      return ok({
        answer: { field, value: opened(secrets, person, field) },
        writes: [],
        audit: [{ action: 'person.reveal', target: `person/${field}`, why: why.trim() }],
      })
    },
  }
}

function opened(secrets: Secrets, person: PersonRow, field: RevealedField): string | null {
  if (field === 'birthDate') return person.birth_date
  const sealed = {
    idNumber: person.id_number,
    name: person.name,
    phone: person.phone,
    bankAccount: person.bank_account,
  }[field]
  return sealed === null ? null : secrets.unseal(sealed, SEALED_FOR[field])
}

const noReason = refusal(
  'YB-W108',
  'why',
  ['没有写查看原因', 'no reason is given for seeing it'],
  ['写明办理什么业务需要查看，会记入审计', 'say what it is needed for: it goes into the audit trail'],
)
