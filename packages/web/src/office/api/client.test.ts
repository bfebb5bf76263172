import { describe, expect, it } from 'vitest'
import { addressOf, createApi } from './client.ts'

const MISSING = {
  code: 'YB-W901',
  path: 'personId',
  message: { zh: '没有', en: 'no' },
  remedy: { zh: '查', en: 'look' },
}
const problem = (status: number, code: string) =>
  new Response(JSON.stringify({ problems: [{ ...MISSING, code }] }), { status })

type Call = { readonly url: string; readonly init: RequestInit }

/** A server that answers in turn; an Error is a connection that broke. */
function server(answers: readonly (Response | Error)[], renew: (() => Promise<boolean>) | null = null) {
  const calls: Call[] = []
  const pauses: number[] = []
  const api = createApi({
    fetch: async (url, init) => {
      calls.push({ url, init })
      const answer = answers[calls.length - 1]!
      if (answer instanceof Error) throw answer
      return answer
    },
    lang: () => 'zh',
    renew,
    pause: async (ms) => void pauses.push(ms),
  })
  return { api, calls, pauses }
}

const ENCOUNTER = '/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}/settlement'
const path = { region: '210200', personId: 'p', encounterId: 'e' }
const settle = (api: ReturnType<typeof server>['api']) =>
  api.post(ENCOUNTER, { path, key: 'key-of-this-bill', body: { useAccount: true } })

describe('a settlement whose reply is lost', () => {
  it('is asked for again with the same key and the same content', async () => {
    const { api, calls } = server([new TypeError('network'), Response.json({ settlementId: 's' }, { status: 201 })])
    expect(await settle(api)).toEqual({ kind: 'done', value: { settlementId: 's' } })
    expect(calls[1]).toEqual(calls[0])
    expect(calls[0]!.init.headers).toMatchObject({
      'idempotency-key': 'key-of-this-bill',
      'x-requested-with': 'yibao',
      'accept-language': 'zh-CN',
    })
  })

  it('is unanswered after three attempts, not refused', async () => {
    const { api, calls, pauses } = server([new TypeError(), problem(500, 'YB-H090'), problem(503, 'YB-H092')])
    expect(await settle(api)).toEqual({ kind: 'unanswered' })
    expect([calls.length, pauses]).toEqual([3, [500, 2000]])
  })

  it('waits for one that is still being worked on', async () => {
    const { api } = server([problem(409, 'YB-W903'), Response.json({ settlementId: 's' }, { status: 201 })])
    expect(await settle(api)).toMatchObject({ kind: 'done' })
  })
})

it('a refusal is told at once, with every problem', async () => {
  const { api, calls } = server([problem(422, 'YB-W405')])
  expect(await settle(api)).toMatchObject({ kind: 'refused', status: 422, problems: [{ code: 'YB-W405' }] })
  expect(calls.length).toBe(1)
})

it('a request without a key that may write is not repeated', async () => {
  const { api, calls } = server([new TypeError()])
  expect(await api.post('/api/v1/sign-in', { body: { login: 'a', password: 'b' } })).toEqual({ kind: 'unanswered' })
  expect(calls.length).toBe(1)
})

describe('a session that is over', () => {
  it('is renewed, and the request goes on with its key', async () => {
    const answers = [problem(401, 'YB-H011'), Response.json({ settlementId: 's' }, { status: 201 })]
    const { api, calls } = server(answers, async () => true)
    expect(await settle(api)).toMatchObject({ kind: 'done' })
    expect(calls[1]).toEqual(calls[0])
  })

  it('that nobody renews ends the request, which was not carried out', async () => {
    const { api } = server([problem(401, 'YB-H011')], async () => false)
    expect(await settle(api)).toEqual({ kind: 'signed-out' })
  })

  it('is not what a wrong password means', async () => {
    const { api } = server([problem(401, 'YB-H020')])
    const answer = await api.post('/api/v1/sign-in', { body: { login: 'a', password: 'b' } })
    expect(answer).toMatchObject({ kind: 'refused', problems: [{ code: 'YB-H020' }] })
  })
})

it('addresses hold parameters and queries in their encoding', () => {
  expect(addressOf('/regions/{region}/catalogue', { region: '21 02' }, { text: '头孢&', after: undefined })).toBe(
    '/regions/21%2002/catalogue?text=%E5%A4%B4%E5%AD%A2%26',
  )
})

describe('a paper', () => {
  const UPLOADS = '/api/v1/regions/{region}/persons/{personId}/uploads'
  const who = { region: '210200', personId: 'p' }

  it('is sent as one file, and again with the same key where no reply came', async () => {
    const { api, calls } = server([new TypeError('network'), Response.json({ uploadId: 'u' }, { status: 201 })])
    const file = new File(['%PDF-1.7'], '居住证.pdf')
    const kept = await api.upload(UPLOADS, { path: who, query: { purpose: 'filing' }, key: 'key-of-this-paper', file })
    expect(kept).toEqual({ kind: 'done', value: { uploadId: 'u' } })
    const [first, second] = calls.map(({ init }) => init)
    expect((first!.body as FormData).get('file')).toEqual(file)
    expect(second!.headers).toEqual(first!.headers)
    // The browser writes the boundary of the parts into it.
    expect(first!.headers).not.toHaveProperty('content-type')
  })

  it('comes back as what it is', async () => {
    const { api } = server([new Response('%PDF-1.7', { headers: { 'content-type': 'application/pdf' } })])
    const read = await api.file(`${UPLOADS}/{uploadId}`, { path: { ...who, uploadId: 'u' } })
    expect(read.kind === 'done' && (await read.value.text())).toBe('%PDF-1.7')
  })
})
