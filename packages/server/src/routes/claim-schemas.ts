import { LEVELS } from '@yibao/engine'
import { PAPERS } from '@yibao/platform'
import { Type } from 'typebox'
import { answerSchema } from './answer-schema.ts'
import {
  bilingual,
  care,
  closed,
  day,
  diagnosis,
  institutionId,
  nullable,
  oneOf,
  personParams,
  region,
  shortText,
  uuid,
  yuan,
} from './schemas.ts'
import { sentLines } from './settlement-schemas.ts'

const text = Type.String()

export const reason = shortText(500, '原因 · reason')
export const claimParams = { ...personParams, claimId: uuid('报销编号 · claim id') }
export const paperKind = oneOf(Object.keys(PAPERS) as (keyof typeof PAPERS)[], '材料种类 · kind of paper')
export const papers = Type.Array(closed({ kind: paperKind, uploadId: uuid('上传编号 · upload id') }), { maxItems: 50 })
export const deduction = closed({
  line: nullableInteger('第几条明细 · number of the line'),
  amount: nullable(yuan),
  why: reason,
})

/** What a person claims: an institution on file by its code, or another by name, level and place; a bill in parts or lines. */
export const application = closed({
  care,
  institution: closed({
    code: Type.Optional(institutionId),
    name: Type.Optional(shortText(100, '机构名称 · name of the institution')),
    level: Type.Optional(oneOf(LEVELS, '级别 · level')),
    specialist: Type.Optional(Type.Boolean()),
    place: Type.Optional(region),
  }),
  visit: closed({
    from: day,
    to: day,
    emergency: Type.Optional(Type.Boolean()),
    diagnosis: Type.Optional(diagnosis),
    selected: Type.Optional(Type.Boolean()),
    referred: Type.Optional(Type.Boolean()),
    signed: Type.Optional(Type.Boolean()),
    injury: Type.Optional(oneOf(['none', 'no-third-party', 'third-party'], '外伤 · injury')),
  }),
  bill: closed({
    total: Type.Optional(yuan),
    outOfCatalogue: Type.Optional(yuan),
    overLimit: Type.Optional(yuan),
    preSelfPay: Type.Optional(yuan),
    lines: Type.Optional(sentLines),
  }),
  invoices: Type.Array(closed({ number: shortText(40, '票据号码 · number'), issuedOn: day, amount: yuan }), {
    maxItems: 200,
  }),
  papers,
  bankAccount: shortText(40, '银行账户 · bank account'),
  agent: Type.Optional(
    closed({
      idType: shortText(4, '证件类型 · kind of document'),
      idNumber: shortText(40, '证件号码 · number'),
      name: shortText(60, '姓名 · name'),
      sex: Type.Optional(
        nullable(oneOf(['male', 'female'], '性别；号码不含的才写 · sex, where the number does not tell')),
      ),
      birthDate: Type.Optional(nullable(day)),
    }),
  ),
})

const lookAlikes = Type.Array(
  closed({
    encounterId: text,
    state: text,
    settlementId: nullable(text),
    institutionId: text,
    from: day,
    to: nullable(day),
    total: yuan,
  }),
)

const answeredFields = { claimId: text, state: text, total: yuan, settlementId: nullable(text) }
export const answered = closed(answeredFields)
export const submitted = closed({
  ...answeredFields,
  missing: Type.Array(closed({ kind: text, name: bilingual })),
  lookAlikes,
  notes: Type.Array(bilingual),
  estimate: closed({ status: text, fundTotal: yuan }),
})
export const viewed = {
  claimId: text,
  state: text,
  actions: Type.Array(text),
  care: text,
  place: text,
  placeName: text,
  institutionName: text,
  from: text,
  to: text,
  total: yuan,
  firstReviewer: nullable(text),
  submittedAt: text,
}

function nullableInteger(description: string) {
  return Type.Unsafe<number | null>({ type: ['integer', 'null'], minimum: 1, description })
}

/** An object, or null. */
const maybe = (properties: Parameters<typeof closed>[0]) =>
  Type.Unsafe<unknown>({ ...closed(properties), type: ['object', 'null'] })

const decided = { why: nullable(text), fundTotal: nullable(yuan), at: text }

/** A claim with everything beside it. What a claimant is not shown is optional: who of the agency did what. */
export const dossier = closed({
  ...viewed,
  firstReviewer: Type.Optional(nullable(text)),
  visit: closed({
    from: day,
    to: day,
    diagnosis: text,
    specialist: Type.Boolean(),
    selected: Type.Boolean(),
    referred: Type.Boolean(),
    signed: Type.Boolean(),
    emergency: Type.Boolean(),
    injury: text,
  }),
  bill: Type.Unsafe<unknown>(
    closed({
      parts: Type.Optional(closed({ total: yuan, outOfCatalogue: yuan, overLimit: yuan, preSelfPay: yuan })),
      lines: Type.Optional(Type.Array(Type.Record(text, Type.Unsafe<unknown>({})))),
    }),
  ),
  papers: Type.Array(closed({ kind: text, uploadId: text })),
  correction: Type.Unsafe<unknown>({ type: ['array', 'null'], items: closed({ kind: text, why: text }) }),
  channel: text,
  institutionId: nullable(text),
  level: text,
  person: maybe({
    personId: text,
    idType: text,
    idNumber: text,
    name: text,
    phone: nullable(text),
    bankAccount: nullable(text),
    sex: text,
  }),
  bankAccount: text,
  agent: maybe({ name: text, idNumber: text }),
  invoices: Type.Array(closed({ number: text, issuedOn: day, amount: yuan })),
  askedPapers: Type.Array(Type.Record(text, Type.Unsafe<unknown>({}))),
  missingPapers: Type.Array(text),
  regionalPapers: Type.Array(bilingual),
  lookAlikes,
  notes: Type.Array(bilingual),
  computed: Type.Unsafe<unknown>({ ...answerSchema, type: ['object', 'null'] }),
  problems: Type.Array(closed({ code: text, path: text, message: bilingual, remedy: bilingual, severity: text })),
  decisions: closed({
    first_reviewer: Type.Optional(nullable(text)),
    first_decision: maybe({
      ...decided,
      proposal: text,
      deductions: Type.Array(Type.Record(text, Type.Unsafe<unknown>({}))),
      cleared: Type.Array(Type.Record(text, Type.Unsafe<unknown>({}))),
    }),
    second_reviewer: Type.Optional(nullable(text)),
    second_decision: maybe({ ...decided, outcome: text, by: Type.Optional(text) }),
    appeal: maybe({ why: text, by: Type.Optional(text), at: text, before: Type.Optional(Type.Unsafe<unknown>({})) }),
  }),
  howToAppeal: Type.Unsafe<unknown>({ ...bilingual, type: ['object', 'null'] }),
  payments: Type.Array(
    closed({
      attempt: Type.Integer(),
      state: text,
      reason: nullable(text),
      amount: yuan,
      startedBy: Type.Optional(text),
      startedAt: text,
      endedAt: nullable(text),
    }),
  ),
  submittedBy: Type.Optional(text),
  settlementId: nullable(text),
})
