/** What examples and computed amounts show, by code. Stable: command line, API, pages and docs/error-codes.md name them. */
export const PROOF_CODES = {
  exampleDiffers: 'YB-P040',
  rowNotReached: 'YB-P041',
  fundFalls: 'YB-P042',
  personFalls: 'YB-P043',
  fundJumps: 'YB-P044',
  higherLevelPaysMore: 'YB-P045',
  retireeGetsLess: 'YB-P046',
  filedGetsLess: 'YB-P047',
  longTermGetsLess: 'YB-P048',
  notExact: 'YB-P049',
} as const
