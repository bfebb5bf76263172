import { type Text, text } from '@yibao/engine'

/** Who somebody is to the system. `public` has not signed in; `institution` is a system that signs its requests. */
export const ROLES = {
  public: text('公众', 'public'),
  insured: text('参保人', 'insured person'),
  cashier: text('收费员', 'cashier of an institution'),
  institution: text('定点机构系统', 'system of an institution'),
  clerk: text('经办人员', 'clerk of an agency'),
  reviewer: text('复核人员', 'second reviewer'),
  finance: text('财务人员', 'finance'),
  'policy-officer': text('政策管理员', 'policy officer'),
  auditor: text('审计人员', 'auditor'),
  admin: text('系统管理员', 'administrator'),
} as const satisfies Readonly<Record<string, Text>>

export type Role = keyof typeof ROLES

/** Roles that people have accounts of. */
export const ACCOUNT_ROLES = [
  'insured',
  'cashier',
  'clerk',
  'reviewer',
  'finance',
  'policy-officer',
  'auditor',
  'admin',
] as const satisfies readonly Role[]

export type AccountRole = (typeof ACCOUNT_ROLES)[number]

export const isRole = (name: string): name is Role => Object.hasOwn(ROLES, name)

/** Whoever works with other people's data signs in with a second factor. */
export const needsSecondFactor = (role: string): boolean => role !== 'insured'
