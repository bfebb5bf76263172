import { Type } from 'typebox'
import { yearToDate } from './answer-schema.ts'
import { amounts, closed, diagnosis, flag, institutionId, nullable, oneOf, shortText, uuid, yuan } from './schemas.ts'

const id = Type.String()

const policy = closed({ benefit: nullable(id), version: nullable(id), hash: nullable(id) })

/** Fee lines as an institution sends them. */
export const sentLines = Type.Array(
  closed({
    code: nullable(
      shortText(64, '就医地目录编码；null：目录外 · code in the catalogue of the place of care; null: in none'),
    ),
    name: Type.Optional(nullable(shortText(200, '名称 · name'))),
    price: shortText(16, '单价，元 · price per unit, yuan'),
    quantity: shortText(16, '数量 · quantity'),
    providedOn: shortText(10, '费用日期 · date'),
    origin: Type.Optional(
      oneOf(['own', 'outside-examination', 'outside-pharmacy'], '来源；默认 own · where it was provided'),
    ),
  }),
  { maxItems: 1000, description: '费用明细 · fee lines' },
)

/** What the institution knows of a visit when it registers it. */
export const visitFacts = {
  emergency: Type.Optional(flag('急诊抢救 · emergency')),
  diagnosis: Type.Optional(diagnosis),
  selected: Type.Optional(flag('本人选定的机构 · the institution the person selected')),
  referred: Type.Optional(flag('转诊而来 · referred here')),
  signed: Type.Optional(flag('家庭医生签约 · signed with a family doctor here')),
  injury: Type.Optional(oneOf(['none', 'no-third-party', 'third-party'], '外伤 · injury')),
}

export const useAccount = Type.Optional(
  flag('个人负担部分先用个人账户支付，默认是 · pay from the personal account, by default'),
)

/** Relatives' accounts that help to pay, by the patient's bonds with them. */
export const shared = Type.Optional(
  Type.Array(
    closed({
      bondId: uuid('共济关系编号 · bond id'),
      limit: Type.Optional(yuan),
    }),
    {
      maxItems: 10,
      description:
        '共济账户，按顺序支付个人账户之后的部分 · shared accounts, paying in this order after the own account',
    },
  ),
)

/** A settlement just made. */
export const booked = closed({
  settlementId: id,
  encounterId: nullable(id),
  claimId: nullable(id),
  state: id,
  settledOn: id,
  status: id,
  complete: Type.Boolean(),
  filing: closed({ applied: id, filingId: nullable(id) }),
  policy,
  amounts,
  yearToDate,
  accountBalance: yuan,
})

export const reversed = closed({
  settlementId: id,
  reverses: id,
  encounterId: nullable(id),
  amounts,
  accountBalance: yuan,
})

/** A settlement as kept. */
export const shownSettlement = {
  settlementId: id,
  encounterId: nullable(id),
  claimId: nullable(id),
  kind: id,
  state: id,
  reverses: nullable(id),
  institutionId,
  institutionName: nullable(id),
  place: id,
  care: id,
  scheme: id,
  settledOn: id,
  filing: id,
  status: id,
  complete: Type.Boolean(),
  policy,
  amounts,
}
