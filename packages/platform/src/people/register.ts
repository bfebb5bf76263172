import { type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type Contact, whyNoBankAccount, whyNoName, whyNoPhone } from './contact.ts'
import { readIdentity, type WrittenIdentity } from './identity.ts'
import { insertPerson, PERSON_BY_ID, type PersonRow } from './person.ts'

export type RegisterCommand = WrittenIdentity & Contact & { readonly name: string; readonly today: IsoDate }

/** Who it is from now on. The answer is kept with the request's key, so nothing personal is in it. */
export type RegisteredAnswer = { readonly region: string; readonly personId: string }

/**
 * Registers a person in a region. The person's id is made of the document, the same in every region, so that nobody can be
 * registered twice by one document: YB-W101. Every problem at once: YB-W102 to W107, and those of an identity number.
 */
export async function register(
  desk: Desk,
  region: string,
  actor: Actor,
  request: RequestKey | null,
  command: RegisterCommand,
): Promise<Result<RegisteredAnswer>> {
  const registration = registrationOf(desk, region, command)
  if (!registration.ok) return registration
  const { who, work } = registration.value
  return perform(desk, who, actor, request, work)
}

type Registration = { readonly who: Who; readonly work: Casework<readonly PersonRow[], RegisteredAnswer> }

/** Who a command would register, and the casework that does; or everything that is wrong with it. */
export function registrationOf({ secrets }: Desk, region: string, command: RegisterCommand): Result<Registration> {
  const identity = readIdentity(command, command.today)
  const problems = [
    ...(identity.ok ? [] : identity.problems),
    whyNoName(command.name),
    whyNoPhone(command.phone),
    whyNoBankAccount(command.bankAccount),
  ].filter((one): one is Problem => one !== null)
  if (!identity.ok || problems.length > 0) return refused(...problems)
  const who = { region, personId: secrets.personIdOf(identity.value.idType, identity.value.idNumber) }
  const work: Registration['work'] = {
    opensBook: true,
    load: (read) => read<PersonRow>(PERSON_BY_ID, [region, who.personId]),
    decide: (known, { at }) =>
      known.length > 0
        ? refused(registeredBefore)
        : ok({
            answer: who,
            writes: [insertPerson(secrets, who, identity.value, command, new Date(at))],
            audit: [{ action: 'person.register', target: `person/${who.personId}` }],
          }),
  }
  return ok({ who, work })
}

const registeredBefore = refusal(
  'YB-W101',
  'idNumber',
  ['这个人在本统筹区已经登记', 'this person is registered in this region'],
  ['按证件号码查找，直接办理后续业务', 'find them by the document and go on from there'],
)
