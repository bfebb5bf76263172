/** How a problem is told over HTTP. `retryAfterS`: after how many seconds the same request may succeed. */
export type HttpStatus = { readonly status: number; readonly retryAfterS?: number }

/** Every code that is not 422. Codes of the HTTP interface are in `own-problems.ts`, the others in docs/error-codes.md. */
const STATUS: Readonly<Record<string, HttpStatus>> = {
  'YB-H001': { status: 400 },
  'YB-H002': { status: 400 },
  'YB-H003': { status: 413 },
  'YB-H004': { status: 415 },
  'YB-H005': { status: 404 },
  'YB-H006': { status: 400 },
  'YB-H007': { status: 400 },
  'YB-H008': { status: 429 },
  'YB-H010': { status: 401 },
  'YB-H011': { status: 401 },
  'YB-H012': { status: 403 },
  'YB-H013': { status: 403 },
  'YB-H014': { status: 403 },
  'YB-H015': { status: 403 },
  'YB-H020': { status: 401 },
  'YB-H021': { status: 403 },
  'YB-H022': { status: 403 },
  'YB-H026': { status: 401 },
  'YB-H027': { status: 403 },
  'YB-H028': { status: 503, retryAfterS: 5 },
  'YB-H030': { status: 401 },
  'YB-H031': { status: 401 },
  'YB-H032': { status: 401 },
  'YB-H033': { status: 401 },
  'YB-H050': { status: 400 },
  'YB-H090': { status: 500 },
  'YB-H091': { status: 503, retryAfterS: 5 },
  'YB-H092': { status: 503, retryAfterS: 5 },
  'YB-H093': { status: 503, retryAfterS: 5 },
  'YB-H094': { status: 503, retryAfterS: 5 },
  'YB-W201': { status: 409 },
  'YB-W208': { status: 409 },
  'YB-W209': { status: 409 },
  'YB-W212': { status: 409 },
  'YB-W213': { status: 409 },
  'YB-W220': { status: 409 },
  'YB-W901': { status: 404 },
  'YB-W903': { status: 409, retryAfterS: 1 },
  'YB-W904': { status: 409 },
}

/** What was understood and is refused for what it says. */
const REFUSED: HttpStatus = { status: 422 }

/** One status for all problems of a request: theirs where they agree, else 422. */
export function statusOf(problems: readonly { readonly code: string }[]): HttpStatus {
  const [first = REFUSED, ...others] = problems.map(({ code }) => STATUS[code] ?? REFUSED)
  return others.every(({ status }) => status === first.status) ? first : REFUSED
}
