import type { Result } from '@yibao/engine'
import { keepUpload } from '../upload/keep.ts'
import type { Actor, Who } from '../work/desk.ts'
import type { TestDesk } from '../work/test-desk.fixture.ts'
import type { ApplicationReason, FilingApplication } from './application.ts'

export const INSURED: Actor = { id: 'insured-1', role: 'insured', address: '127.0.0.1' }

/** The value, or a failed test that shows the problems. */
export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value
}

export const codes = <T>(result: Result<T>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code)

/** An upload of the person's: a small PDF. */
export async function upload({ desk }: TestDesk, who: Who): Promise<string> {
  const content = new TextEncoder().encode('%PDF-1.7\n演示材料')
  return value(await keepUpload(desk, who, INSURED, null, { purpose: 'filing', name: '演示.pdf', content })).uploadId
}

/** Papers that the nation asks of every filing: shown at sign-in, and the application itself. */
export const IDENTITY = [
  { name: '医保电子凭证、身份证或社保卡（任一）', uploadId: null },
  { name: '异地就医备案表', uploadId: null },
] as const

export const RESIDENCE_PROOF = '长期居住证明'
export const REFERRAL_CERTIFICATE = '转诊转院证明'

/** What Anshan asks of every filing, by its own list. */
const ANSHAN_WINDOW = ['身份证', '社会保障卡', '居住证明（房产证、户口簿等）'].map((name) => ({ name, uploadId: null }))

/** Of a long-term one besides. */
export const anshanPapers = (uploadId: string) => [
  ...ANSHAN_WINDOW,
  { name: '居住证、房产证或购房合同（任一）', uploadId },
]

/** Of a referral besides. */
export const anshanReferralPapers = (uploadId: string) => [
  ...ANSHAN_WINDOW,
  { name: '参保地定点医疗机构的转诊证明', uploadId },
]

export const BEIJING = '110000'
export const SHANGHAI = '310000'

export const application = (
  reason: ApplicationReason,
  place: string,
  from: string,
  rest: Partial<FilingApplication> = {},
): FilingApplication => ({ reason, place, from, to: null, papers: IDENTITY, commitment: null, ...rest })
