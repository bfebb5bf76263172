import { PERSON } from '../person.ts'
import { type PersonAct, sendTo } from './act.ts'

/** A credit to the account; finance decides on it. */
export const PROPOSE_CREDIT: PersonAct = {
  id: 'credit',
  title: 'people.proposeCredit',
  hint: 'people.proposeCreditHint',
  fields: [
    { name: 'amount', label: 'people.amount', kind: 'amount' },
    { name: 'reason', label: 'people.why', kind: 'text' },
  ],
  send: sendTo(`${PERSON}/account/credits`),
}
