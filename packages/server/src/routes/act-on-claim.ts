import type { Result } from '@yibao/engine'
import type { Actor, Desk, RequestKey, Who } from '@yibao/platform'
import { accepted } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'

type ClaimRequest = Parameters<typeof actorOf>[0] & { readonly params: Who & { readonly claimId: string } }

type Action<Command, Answer> = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: Command,
) => Promise<Result<Answer>>

/** Does a piece of casework on the claim that the address names. */
export async function actOn<Command extends { readonly claimId: string }, Answer>(
  desk: Desk,
  request: ClaimRequest,
  action: Action<Command, Answer>,
  command: Omit<Command, 'claimId'>,
): Promise<Answer> {
  const { claimId, ...who } = request.params
  return accepted(await action(desk, who, actorOf(request), request.key, { ...command, claimId } as Command))
}
