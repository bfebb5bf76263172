import type { ProblemWords } from '../../../office/problems/problem-words.ts'
import { accountWords as words } from '../account-words.ts'
import type { FieldAt } from '../first-wrong.ts'

/** Fields of an invitation in the order of the page: where each stands in the request, and on the page. */
export const ON_PAGE: readonly FieldAt[] = [
  { path: 'relation', id: 'kin' },
  { path: 'member.name', id: 'name' },
  { path: 'member.idType', id: 'idType' },
  { path: 'member.idNumber', id: 'idNumber' },
  { path: 'member.region', id: 'region' },
  { path: 'limit', id: 'limit' },
]

export const INVITATION_FIELDS = ON_PAGE.map(({ path }) => path)

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
