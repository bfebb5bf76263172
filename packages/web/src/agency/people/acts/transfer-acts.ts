import { PERSON } from '../person.ts'
import { type PersonAct, sendTo } from './act.ts'

const TRANSFERS = `${PERSON}/enrolment-transfers` as const

export const ACCEPT_TRANSFER: PersonAct = {
  id: 'transfer',
  title: 'people.transferAccept',
  hint: 'people.transferAcceptHint',
  fields: [
    { name: 'fromRegion', label: 'people.fromRegion', kind: 'region' },
    { name: 'backPaid', label: 'people.backPaid', kind: 'yes' },
  ],
  send: sendTo(TRANSFERS),
}

export const closeOf = (transferId: string): PersonAct => ({
  id: `closing-${transferId}`,
  title: 'people.transferClose',
  hint: 'people.transferCloseHint',
  fields: [{ name: 'arrears', label: 'people.arrears', hint: 'people.arrearsHint', kind: 'amount' }],
  send: sendTo(`${TRANSFERS}/{transferId}/closing`, { transferId }),
})

export const returnOf = (transferId: string): PersonAct => ({
  id: `return-${transferId}`,
  title: 'people.transferReturn',
  fields: [{ name: 'why', label: 'people.why', kind: 'text' }],
  send: sendTo(`${TRANSFERS}/{transferId}/return`, { transferId }),
})
