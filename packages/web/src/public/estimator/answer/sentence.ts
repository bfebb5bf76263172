import type { Answer } from '@yibao/engine'
import type { Say } from '../../../i18n/i18n.ts'
import { grouped } from '../../amounts.ts'

/** What matters most, in one sentence. */
export function sentenceOf({ status, amounts }: Answer, say: Say): string {
  const values = { person: grouped(amounts.personTotal), funds: grouped(amounts.fundTotal) }
  if (status === 'not-established') return say('estimator.notEstablished')
  if (status === 'not-payable') return say('estimator.notPayable', values)
  return say('estimator.pays', values)
}
