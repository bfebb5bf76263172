import type { AgencyWordKey } from '../words.ts'

/** Roles that people have accounts of, in the order in which they are offered. */
export const ROLE_WORDS: Readonly<Record<string, AgencyWordKey>> = {
  clerk: 'users.clerk',
  reviewer: 'users.reviewer',
  finance: 'users.finance',
  'policy-officer': 'users.policyOfficer',
  auditor: 'users.auditor',
  cashier: 'users.cashier',
  insured: 'users.insured',
  admin: 'users.admin',
}
