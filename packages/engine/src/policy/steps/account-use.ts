/** 个人账户 use at settlement: not at all, only what is in the catalogue (自付), or also what the funds never pay (自费). */
export const ACCOUNT_USES = ['none', 'in-scope', 'all'] as const
export type AccountUse = (typeof ACCOUNT_USES)[number]
