import { expect } from 'vitest'
import { checkCharacterOf } from '../../../platform/src/secrets/id-number.ts'
import type { AccountRole } from '../rights/roles.ts'
import type { TestAccount, TestServer } from '../test-server.fixture.ts'

/** Somebody on a walk, who does things over HTTP only. They sign in before each: days pass between. */
export type Walker = {
  /** Writes, and is answered that it was carried out. */
  readonly post: (url: string, body?: object) => Promise<Json>
  /** Is refused: by which status, and by which problems. */
  readonly refused: (url: string, body: object) => Promise<Refusal>
  readonly get: (url: string) => Promise<Json>
  readonly fetch: (url: string) => Promise<Buffer>
  /** Uploads a small PDF for a person; the id of the upload. */
  readonly upload: (person: string, purpose: 'filing' | 'claim', name: string) => Promise<string>
}

// biome-ignore lint/suspicious/noExplicitAny: what a route answers is what the walk is about
export type Json = any
export type Refusal = { readonly status: number; readonly codes: readonly string[]; readonly paths: readonly string[] }

let keys = 0
const newKey = (): string => `walk-${String(++keys).padStart(6, '0')}`

/** Somebody with an account of a role. */
export function walker(server: TestServer, role: AccountRole, account: Partial<TestAccount> = {}): Walker {
  const signedIn = () => server.as(role, account)
  const send = async (url: string, payload: object) => {
    const headers = { ...(await signedIn()), 'idempotency-key': newKey() }
    return server.app.inject({ method: 'POST', url, payload, headers })
  }
  const fetch = async (url: string) => {
    const answer = await server.app.inject({ url, headers: await signedIn() })
    expect(answer.statusCode, `${url} ${answer.body.slice(0, 2_000)}`).toBe(200)
    return answer
  }
  return {
    post: async (url, body = {}) => {
      const answer = await send(url, body)
      expect([200, 201], `${url} ${answer.body.slice(0, 2_000)}`).toContain(answer.statusCode)
      return answer.json()
    },
    refused: async (url, body) => {
      const answer = await send(url, body)
      const { problems = [] } = answer.json()
      return {
        status: answer.statusCode,
        codes: problems.map(({ code }: { code: string }) => code),
        paths: problems.map(({ path }: { path: string }) => path),
      }
    },
    get: async (url) => (await fetch(url)).json(),
    fetch: async (url) => (await fetch(url)).rawPayload,
    upload: async (person, purpose, name) => {
      const form = new FormData()
      form.append('file', new Blob([`%PDF-1.7\n演示材料 ${name}`]), `${name}.pdf`)
      const encoded = new Response(form)
      const answer = await server.app.inject({
        method: 'POST',
        url: `${person}/uploads?purpose=${purpose}`,
        payload: Buffer.from(await encoded.arrayBuffer()),
        headers: {
          ...(await signedIn()),
          'content-type': encoded.headers.get('content-type')!,
          'idempotency-key': newKey(),
        },
      })
      expect(answer.statusCode, answer.body).toBe(201)
      return answer.json().uploadId
    },
  }
}

/** An identity number that belongs to nobody: county 99 stands in no edition of GB/T 2260. */
export function nobodysNumber(first17: string): string {
  if (!/^\d{4}99\d{11}$/.test(first17)) throw new RangeError(`${first17} could belong to somebody`)
  return first17 + checkCharacterOf(first17)
}
