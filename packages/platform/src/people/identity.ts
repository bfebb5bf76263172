import { type IsoDate, isIsoDate, ok, type Problem, type Result } from '@yibao/engine'
import { birthDateOf, normalised, parseIdNumber, type Sex, sexOf } from '../secrets/id-number.ts'
import { refusal, refused, unless } from '../work/refusal.ts'
import { DOCUMENT_KINDS, IDENTITY_CARD } from './document-kinds.ts'

/** An identity document as it was written down; sex and date of birth where the number does not hold them. */
export type WrittenIdentity = {
  /** National code of the kind of document, `01` the resident identity card. */
  readonly idType: string
  readonly idNumber: string
  readonly sex: Sex | null
  readonly birthDate: IsoDate | null
}

export type Identity = {
  readonly idType: string
  readonly idNumber: string
  readonly sex: Sex
  readonly birthDate: IsoDate
}

/**
 * Reads an identity document. A resident identity number holds sex and date of birth: what is said beside it must agree. Every
 * problem at once: YB-W102 kind of document, YB-W103 number, YB-W104 sex or date of birth, and those of an identity number.
 */
export function readIdentity(written: WrittenIdentity, today: IsoDate): Result<Identity> {
  if (!Object.hasOwn(DOCUMENT_KINDS, written.idType)) return refused(unknownKind)
  return written.idType === IDENTITY_CARD ? fromIdentityCard(written, today) : fromOther(written, today)
}

function fromIdentityCard(written: WrittenIdentity, today: IsoDate): Result<Identity> {
  const number = parseIdNumber(written.idNumber, today)
  if (!number.ok) return number
  const [sex, birthDate] = [sexOf(number.value), birthDateOf(number.value)]
  const problems = [
    written.sex !== null && written.sex !== sex ? disagrees('sex') : null,
    written.birthDate !== null && written.birthDate !== birthDate ? disagrees('birthDate') : null,
  ].filter((one): one is Problem => one !== null)
  return unless(problems, () => ({ idType: IDENTITY_CARD, idNumber: number.value, sex, birthDate }))
}

function fromOther({ idType, idNumber, sex, birthDate }: WrittenIdentity, today: IsoDate): Result<Identity> {
  const number = normalised(idNumber)
  const problems = [
    DOCUMENT_NUMBER.test(number) ? null : wrongNumber,
    sex === null ? missing('sex') : null,
    birthDate === null || !isIsoDate(birthDate) || birthDate > today ? missing('birthDate') : null,
  ].filter((one): one is Problem => one !== null)
  if (problems.length > 0) return refused(...problems)
  return ok({ idType, idNumber: number, sex: sex!, birthDate: birthDate! })
}

const DOCUMENT_NUMBER = /^[\p{L}\d()\-/]{4,30}$/u

const unknownKind = refusal(
  'YB-W102',
  'idType',
  ['不认识这种证件', 'this kind of document is not known'],
  [
    `可用：${Object.entries(DOCUMENT_KINDS)
      .map(([code, { zh }]) => `${code} ${zh}`)
      .join('、')}`,
    `use one of: ${Object.entries(DOCUMENT_KINDS)
      .map(([code, { en }]) => `${code} ${en}`)
      .join(', ')}`,
  ],
)

const wrongNumber = refusal(
  'YB-W103',
  'idNumber',
  ['证件号码应为4至30位字母或数字', 'a document number has 4 to 30 letters or digits'],
  ['请核对证件', 'compare with the document'],
)

const missing = (path: 'sex' | 'birthDate'): Problem =>
  refusal(
    'YB-W104',
    path,
    path === 'sex'
      ? ['这种证件号码不含性别，需要写明', 'the number of this document does not tell the sex']
      : [
          '这种证件号码不含出生日期，需要写明，且不晚于今天',
          'the number of this document does not tell the date of birth',
        ],
    ['按证件填写', 'write it as the document says'],
  )

const disagrees = (path: 'sex' | 'birthDate'): Problem =>
  refusal(
    'YB-W104',
    path,
    path === 'sex'
      ? ['性别与身份证号码不符', 'the sex is not that of the identity number']
      : ['出生日期与身份证号码不符', 'the date of birth is not that of the identity number'],
    ['核对身份证号码；或不填，由号码得出', 'check the number, or leave it out: the number tells'],
  )
