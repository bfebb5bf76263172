import { ok, type Result } from '@yibao/engine'
import { whyNoBankAccount } from '../people/contact.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { actOnClaim, nothingMore } from './act.ts'
import { BANK_ACCOUNT_SEAL, type ClaimAnswer } from './claim.ts'

export type ChangeAccountCommand = { readonly claimId: string; readonly bankAccount: string }

/** Another bank account to pay to, as after a payment that failed. Whoever gives it cannot start the payment (YB-W623). */
export const changeAccount = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId, bankAccount }: ChangeAccountCommand,
): Promise<Result<ClaimAnswer>> =>
  actOnClaim(desk, who, actor, request, {
    action: 'account',
    claimId,
    load: nothingMore,
    decide: ({ row, next }) => {
      const wrong = whyNoBankAccount(bankAccount)
      if (wrong !== null) return refused(wrong)
      const sealed = desk.secrets.seal(bankAccount, BANK_ACCOUNT_SEAL)
      return ok({ row: { ...row, state: next, bank_account: sealed, bank_account_by: actor.id } })
    },
  })
