import type { Actor } from '@yibao/platform'
import type { FastifyRequest } from 'fastify'
import type { Role } from './roles.ts'

/** Who sends a request, as established by a session or a signature. */
export type Caller = {
  readonly role: Role
  /** Login of a user or code of an institution; empty for the public. */
  readonly id: string
  readonly displayName: string
  readonly region: string | null
  readonly institutionId: string | null
  readonly personId: string | null
  /** Of users with a session. */
  readonly session: CallerSession | null
}

export type CallerSession = {
  readonly userId: string
  readonly tokenHash: Uint8Array
  readonly via: 'bearer' | 'cookie'
}

export const PUBLIC: Caller = {
  role: 'public',
  id: '',
  displayName: '',
  region: null,
  institutionId: null,
  personId: null,
  session: null,
}

/** The caller as casework and its audit trail know them. */
export const actorOf = ({ caller, ip }: FastifyRequest): Actor => ({ id: caller.id, role: caller.role, address: ip })
