import type { Problem } from '@yibao/engine'
import { refusal } from '../work/refusal.ts'

/** How a person is reached and paid; null: not known. */
export type Contact = { readonly phone: string | null; readonly bankAccount: string | null }

/** What is wrong with a name: YB-W105. */
export const whyNoName = (name: string): Problem | null =>
  name.trim().length >= 1 && name.trim().length <= 60 ? null : noName

/** What is wrong with a phone number (YB-W106); null where nothing is, or there is none. */
export const whyNoPhone = (phone: string | null): Problem | null =>
  phone === null || /^\+?\d[\d -]{4,19}$/.test(phone) ? null : noPhone

/** What is wrong with a bank account number (YB-W107). */
export const whyNoBankAccount = (account: string | null): Problem | null =>
  account === null || /^\d{8,30}$/.test(account) ? null : noBankAccount

const noName = refusal(
  'YB-W105',
  'name',
  ['姓名为空或超过60个字', 'the name is empty or longer than 60 characters'],
  ['按证件填写姓名', 'write the name as the document says'],
)

const noPhone = refusal(
  'YB-W106',
  'phone',
  ['不是电话号码', 'this is no phone number'],
  ['填写5至20位数字，可带国家代码；没有就留空', '5 to 20 digits, with a country code if need be; or none'],
)

const noBankAccount = refusal(
  'YB-W107',
  'bankAccount',
  ['不是银行账号', 'this is no bank account number'],
  ['填写8至30位数字；没有就留空', '8 to 30 digits; or none'],
)
