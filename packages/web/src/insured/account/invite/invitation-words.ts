import type { ProblemWords } from '../../../office/problems/problem-words.ts'
import { accountWords as words } from '../account-words.ts'

/** Fields of an invitation by the paths of the request; those inside `member` come before it. */
export const INVITATION_FIELDS = [
  'member.region',
  'member.idType',
  'member.idNumber',
  'member.name',
  'relation',
  'limit',
]

const wrongAmount = { message: words.wrongAmount, remedy: words.amountRemedy }
const empty = { message: words.emptyField, remedy: words.emptyRemedy }

/** What the server says of a field that is empty or written otherwise than it expects, for people. */
export const INVITATION_WORDS: ProblemWords = {
  'YB-H001 member.region': { message: words.regionNeeded, remedy: words.regionRemedy },
  'YB-H001 member.idNumber': empty,
  'YB-H001 member.name': empty,
  'YB-H001 relation': { message: words.kinNeeded, remedy: words.kinRemedy },
  'YB-H001 limit': wrongAmount,
  'YB-W507 limit': wrongAmount,
}
