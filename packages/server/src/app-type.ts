import type { Database, Desk, RequestKey } from '@yibao/platform'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { Static, TSchema } from 'typebox'
import type { ServerConfig } from './config.ts'
import type { Metrics } from './http/metrics.ts'
import type { Caller } from './rights/caller.ts'
import type { Permission } from './rights/permission.ts'

/** The server as rooms see it: routes are typed by their schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  BySchema
>

/** What a route reads and answers has the types of its schemas. Answers may be read-only: they are only written out. */
interface BySchema extends FastifyTypeProvider {
  validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown
  serializer: this['schema'] extends TSchema ? Answerable<Static<this['schema']>> : unknown
}

type Answerable<T> = T extends readonly (infer One)[]
  ? readonly Answerable<One>[]
  : T extends object
    ? { readonly [K in keyof T]: Answerable<T[K]> }
    : T

/** What every room is given. */
export type Office = {
  readonly desk: Desk
  /** The same database without pipelining, for what reads on and on. */
  readonly reader: Database
  readonly config: ServerConfig
  readonly metrics: Metrics
  /** What must be done before the server can settle: the demo city is being made. Pages and estimates are answered meanwhile. */
  readonly preparing: () => boolean
}

/**
 * What a route writes: `casework` needs an Idempotency-Key; `keyless` is what does no harm when it comes twice – that somebody
 * looked, a month's credit that the ledger knows already; `access` is sign-in and sign-out; GET routes write `nothing`.
 */
export type Writes = 'casework' | 'keyless' | 'access' | 'nothing'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Names the route in the table of permissions, in logs and in metrics: `visits.settle`. */
    id?: string
    writes?: Writes
  }
  interface FastifyRequest {
    caller: Caller
    /** The row of the table that lets the caller in. */
    permission: Permission | null
    /** Of routes that write casework: what makes a repeated request known. */
    key: RequestKey | null
    /** The body as it came, for signatures; empty where there was none. */
    rawBody: Buffer
  }
}
