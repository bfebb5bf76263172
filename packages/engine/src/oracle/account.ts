import type { Case } from '../case/case.ts'
import type { AccountDocument } from '../policy/documents.ts'
import type { Facts } from './facts.ts'
import { valueFor } from './rows.ts'
import { type Rules, versionOn } from './rules.ts'

/** Step 12: what the person's own account and those of relatives pay of the person's part. */
export type AccountPayment = { readonly account: number; readonly sharedAccount: number; readonly cash: number }

export type PersonPart = { readonly personTotal: number; readonly inScope: number; readonly fundTotal: number }

export function payFromAccounts(
  rules: Rules,
  alternative: string | null,
  given: Case,
  part: PersonPart,
  facts: Facts,
): AccountPayment {
  const eligibleUnder = (document: AccountDocument | undefined): number => {
    const version = document && versionOn(document, alternative, given.visit.settledOn)
    if (version === undefined) return 0
    switch (valueFor(version.use, facts, 'account').use) {
      case 'none':
        return 0
      case 'in-scope':
        return Math.max(0, Math.min(part.personTotal, part.inScope + given.bill.preSelfPay - part.fundTotal))
      case 'all':
        return part.personTotal
    }
  }
  const balanceOfShared = given.account.shared.reduce((sum, one) => sum + one.balance, 0)
  const account = given.account.balance === 0 ? 0 : Math.min(given.account.balance, eligibleUnder(rules.account))
  const sharedAccount =
    balanceOfShared === 0 ? 0 : Math.min(balanceOfShared, Math.max(0, eligibleUnder(rules.sharedAccount) - account))
  return { account, sharedAccount, cash: part.personTotal - account - sharedAccount }
}
