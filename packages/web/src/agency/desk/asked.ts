import type { Api } from '../../office/api/client.ts'
import type { Outcome } from '../../office/api/problem.ts'
import type { Waiting } from './waiting.ts'

/** Where and when somebody asks what waits. */
export type Asked = { readonly api: Api; readonly region: string; readonly now: Date }

/** Asks how much waits in one queue. */
export type Ask = (asked: Asked) => Promise<Outcome<Waiting>>
