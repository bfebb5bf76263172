import type { Lang } from '@yibao/engine'
import type { ApiProblem, Outcome } from './problem.ts'
import type { AnswerOf, PathsOf, RequestOf } from './routes.ts'

/** The server's API as its OpenAPI document describes it. */
export type Api = {
  readonly get: <P extends PathsOf<'get'>>(
    path: P,
    request: RequestOf<P, 'get'>,
  ) => Promise<Outcome<AnswerOf<P, 'get'>>>
  readonly post: <P extends PathsOf<'post'>>(
    path: P,
    request: RequestOf<P, 'post'>,
  ) => Promise<Outcome<AnswerOf<P, 'post'>>>
  readonly put: <P extends PathsOf<'put'>>(
    path: P,
    request: RequestOf<P, 'put'>,
  ) => Promise<Outcome<AnswerOf<P, 'put'>>>
  /** Sends one file. */
  readonly upload: <P extends PathsOf<'post'>>(
    path: P,
    request: RequestOf<P, 'post'> & { readonly file: File },
  ) => Promise<Outcome<AnswerOf<P, 'post'>>>
  /** Fetches a file. */
  readonly file: <P extends PathsOf<'get'>>(path: P, request: RequestOf<P, 'get'>) => Promise<Outcome<Blob>>
}

export type ApiParts = {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly lang: () => Lang
  /** Asks for a new sign-in when the session is over; false: nobody signed in. Null: the caller looks after it. */
  readonly renew: (() => Promise<boolean>) | null
  readonly pause: (ms: number) => Promise<void>
}

type Sent = {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly key?: string
  readonly body?: unknown
  readonly file?: File
}

type Method = 'GET' | 'POST' | 'PUT'
type Read = (response: Response) => Promise<unknown>

/**
 * Calls routes by the browser's session. A request that may be repeated – one that reads, or one with a key – is repeated by
 * itself where no reply came or the server asks to come again; nothing is done twice, since the key says that it is the same.
 */
export function createApi(parts: ApiParts): Api {
  const call =
    (method: Method, read: Read = json) =>
    (path: string, request: Sent) =>
      send(parts, { method, path, request, read })
  const [get, post, put] = [call('GET'), call('POST'), call('PUT')]
  // What the routes answer is checked on the server against the same schema.
  return { get, post, put, upload: post, file: call('GET', (response) => response.blob()) } as Api
}

type Call = { readonly method: Method; readonly path: string; readonly request: Sent; readonly read: Read }

const json: Read = async (response) => (response.status === 204 ? null : response.json())

/** Between attempts, in ms. A server that restarts is back within that time. */
const PAUSES_MS = [500, 2_000]

async function send(parts: ApiParts, call: Call): Promise<Outcome<unknown>> {
  const mayRepeat = call.method === 'GET' || call.request.key !== undefined
  for (const pause of mayRepeat ? [...PAUSES_MS, null] : [null]) {
    const outcome = await attempt(parts, call)
    if (outcome.kind === 'refused' && outcome.problems.some(({ code }) => SESSION_OVER.includes(code))) {
      const renewed = parts.renew !== null && (await parts.renew())
      return renewed ? send(parts, call) : { kind: 'signed-out' }
    }
    if (outcome.kind !== 'unanswered' || pause === null) return outcome
    await parts.pause(pause)
  }
  return { kind: 'unanswered' }
}

const SESSION_OVER = ['YB-H010', 'YB-H011']
/** The same piece of work, or another for the same person, is still being worked on. */
const STILL_RUNNING = 'YB-W903'

async function attempt({ fetch, lang }: ApiParts, { method, path, request, read }: Call): Promise<Outcome<unknown>> {
  const { path: params = {}, query = {}, key, body, file } = request
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': lang() === 'zh' ? 'zh-CN' : 'en',
    ...(method === 'GET' ? {} : { 'x-requested-with': 'yibao' }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  }
  const content =
    file === undefined ? (body === undefined ? {} : { body: JSON.stringify(body) }) : { body: formOf(file) }
  const init = { method, headers, ...content }
  try {
    const response = await fetch(addressOf(path, params, query), init)
    if (response.ok) return { kind: 'done', value: await read(response) }
    const problems = await problemsIn(response)
    const unknown = response.status >= 500 || problems.some(({ code }) => code === STILL_RUNNING)
    return unknown || problems.length === 0
      ? { kind: 'unanswered' }
      : { kind: 'refused', status: response.status, problems }
  } catch {
    // The network went away before or after the server did the work: only asking again tells.
    return { kind: 'unanswered' }
  }
}

function formOf(file: File): FormData {
  const form = new FormData()
  form.append('file', file, file.name)
  return form
}

/** The address of a route with its parameters in place. */
export function addressOf(
  path: string,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const asked = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked)}`
}

async function problemsIn(response: Response): Promise<readonly ApiProblem[]> {
  const details = (await response.json().catch(() => null)) as { readonly problems?: readonly ApiProblem[] } | null
  return details?.problems ?? []
}
