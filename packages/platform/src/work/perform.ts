import { ok, type Problem, type Result } from '@yibao/engine'
import { FIRST_HASH } from '../audit/chain.ts'
import type { DatabaseClient } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { Casework } from './casework.ts'
import type { Actor, Desk, Who } from './desk.ts'
import { keepingStatements } from './keeping.ts'
import { notFound, refusal, refused } from './refusal.ts'
import type { RequestKey } from './request.ts'

/**
 * Does a piece of casework exactly once: locks the person, answers a repeated request from memory, decides, and writes rows,
 * money, audit, events and the request's key in one transaction. Where it throws, nothing was written or the commit's fate is
 * unknown; the same request again finds out.
 */
export async function perform<Found, Answer>(
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  work: Casework<Found, Answer>,
): Promise<Result<Answer>> {
  if (request === null) return onConnection(desk, who, actor, null, work)
  // One sender's key for two people, as for the payers of one bill, is two requests: so it is kept in the database.
  const key = [who.region, who.personId, request.sender, request.key].join('\n')
  if (running.has(key)) return refused(stillRunning)
  running.add(key)
  try {
    return await onConnection(desk, who, actor, request, work)
  } finally {
    running.delete(key)
  }
}

/** Requests that this process is working on. Those of other processes are met at the lock on the person. */
const running = new Set<string>()

async function onConnection<Found, Answer>(
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  work: Casework<Found, Answer>,
): Promise<Result<Answer>> {
  const client = await desk.database.connect()
  let broken = true
  try {
    const result = await inTransaction(client, desk, who, actor, request, work)
    broken = false
    return result
  } catch (error) {
    const known = await afterError(client, error, work.conflicts ?? {})
    broken = known === 'connection lost'
    if (known === null || known === 'connection lost') throw error
    return refused(known)
  } finally {
    client.release(broken)
  }
}

async function inTransaction<Found, Answer>(
  client: DatabaseClient,
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  work: Casework<Found, Answer>,
): Promise<Result<Answer>> {
  const opened = await open(client, who, request, work)
  if (opened === null) {
    await client.control('ROLLBACK')
    return refused(notFound('personId', ['这个人', 'person']))
  }
  const { book, seen, found } = opened
  if (request && seen) {
    await client.control('ROLLBACK')
    return sameBody(seen.body_hash, request.bodyHash) ? ok(seen.answer as Answer) : refused(otherBody)
  }
  const at = desk.now()
  const moment = { at, newId: () => desk.newId(at), who, actor, accountFen: book.account_fen }
  const decided = work.decide(found, moment)
  if (!decided.ok) {
    await client.control('ROLLBACK')
    return decided
  }
  const { answer } = decided.value
  const head = { accountFen: book.account_fen, seq: book.audit_seq, hash: book.audit_hash }
  const statements = [...decided.value.writes, ...keepingStatements(moment, head, request, decided.value)]
  const results = await together([
    ...statements.map(({ statement, values }) => client.query(statement, values)),
    client.control('COMMIT'),
  ])
  // The server answers ROLLBACK to a COMMIT of a transaction that had failed.
  if (results.at(-1) !== 'COMMIT') throw new Error('the transaction was not committed')
  return ok(answer)
}

type BookRow = { readonly account_fen: number; readonly audit_seq: number; readonly audit_hash: Uint8Array }
type SeenRow = { readonly body_hash: Uint8Array; readonly answer: unknown }

const LOCK = sql`
  SELECT account_fen, audit_seq, audit_hash FROM person_book WHERE region = $1 AND person_id = $2 FOR UPDATE`
const OPEN_BOOK = sql`
  INSERT INTO person_book (region, person_id, audit_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`
const SEEN = sql`
  SELECT body_hash, answer FROM request_key WHERE region = $1 AND person_id = $2 AND sender = $3 AND key = $4`

/** Begins, locks and reads in one go; null where there is no such person and the casework does not begin one. */
async function open<Found, Answer>(
  client: DatabaseClient,
  { region, personId }: Who,
  request: RequestKey | null,
  work: Casework<Found, Answer>,
): Promise<{ readonly book: BookRow; readonly seen: SeenRow | undefined; readonly found: Found } | null> {
  const begun = client.control('BEGIN')
  const opening = work.opensBook ? client.query(OPEN_BOOK, [region, personId, FIRST_HASH]) : null
  const locked = client.query<BookRow>(LOCK, [region, personId])
  const seen = request ? client.query<SeenRow>(SEEN, [region, personId, request.sender, request.key]) : []
  const found = work.load(client.query)
  const [, , [book], [before], loaded] = await together([begun, opening, locked, seen, found] as const)
  return book === undefined ? null : { book, seen: before, found: loaded }
}

/** All of them, or the first that failed; none is left running. */
async function together<T extends readonly unknown[]>(
  waiting: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(waiting)
  const failure = settled.find((one) => one.status === 'rejected')
  if (failure) throw failure.reason
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as {
    -readonly [K in keyof T]: Awaited<T[K]>
  }
}

const UNIQUE_VIOLATION = '23505'
const LOCK_TIMEOUT = '55P03'
/** A statement prepared before a migration: only a new connection prepares it anew. */
const PLAN_OUTDATED = '0A000'

/** Ends a failed transaction: the problem it means, null for a fault of the program, or that the connection is gone. */
async function afterError(
  client: DatabaseClient,
  error: unknown,
  conflicts: Readonly<Record<string, Problem>>,
): Promise<Problem | null | 'connection lost'> {
  try {
    await client.control('ROLLBACK')
  } catch {
    return 'connection lost'
  }
  const { code, constraint } = error as { readonly code?: string; readonly constraint?: string }
  if (code === PLAN_OUTDATED) return 'connection lost'
  if (code === LOCK_TIMEOUT) return stillRunning
  return (code === UNIQUE_VIOLATION && constraint !== undefined && conflicts[constraint]) || null
}

const sameBody = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** The same key with another body: the sender's mistake, and nothing is done. */
const otherBody = refusal(
  'YB-W902',
  'Idempotency-Key',
  ['这个幂等键已用于内容不同的请求', 'this idempotency key was used for a request with another content'],
  ['新业务请换新的键；重发请用原来的内容', 'take a new key for new business, or repeat the request as it was'],
)

const stillRunning = refusal(
  'YB-W903',
  'Idempotency-Key',
  ['同一请求或同一人的另一笔业务正在办理', 'the same request, or another one for the same person, is being worked on'],
  ['稍后用同一幂等键重试', 'repeat it with the same key in a moment'],
)
