import type { OfficeWordKey } from '../words/words.ts'

/** Texts of the states of a claim, and of the kinds of its papers. */
export const CLAIM_STATES: Readonly<Record<string, OfficeWordKey>> = {
  submitted: 'claim.submitted',
  correction: 'claim.correction',
  accepted: 'claim.accepted',
  'first-review': 'claim.firstReview',
  'second-review': 'claim.secondReview',
  approved: 'claim.approved',
  paying: 'claim.paying',
  'pay-failed': 'claim.payFailed',
  paid: 'claim.paid',
  closed: 'claim.closed',
  rejected: 'claim.rejected',
  appealed: 'claim.appealed',
  withdrawn: 'claim.withdrawn',
}

export const PAPER_KINDS: Readonly<Record<string, OfficeWordKey>> = {
  identity: 'claim.identity',
  invoice: 'claim.invoice',
  'itemised-list': 'claim.itemisedList',
  'bank-account': 'claim.bankAccountPaper',
  'prescription-or-record': 'claim.prescriptionOrRecord',
  'emergency-diagnosis': 'claim.emergencyDiagnosis',
  'discharge-record': 'claim.dischargeRecord',
  'daily-list': 'claim.dailyList',
  'cause-statement': 'claim.causeStatement',
  'third-party-papers': 'claim.thirdPartyPapers',
  'referral-certificate': 'claim.referralCertificate',
  'agent-identity': 'claim.agentIdentity',
  other: 'claim.other',
}
