import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insured } from '../../../platform/src/work/test-desk.fixture.ts'
import { type TestServer, testServer } from '../test-server.fixture.ts'

type Headers = { readonly authorization: string }
let server: TestServer
let own: Headers
let uploads: string
beforeAll(async () => {
  server = await testServer()
  own = await server.as('insured')
  uploads = `/api/v1/regions/210200/persons/${server.who.personId}/uploads`
})
afterAll(() => server.close())

const PDF = Buffer.from('%PDF-1.7\n演示材料')
type File = { readonly name: string; readonly content: Buffer }
const send = async (files: readonly File[], headers: Headers, key: string, query = 'purpose=claim') => {
  const form = new FormData()
  for (const { name, content } of files) form.append('file', new Blob([new Uint8Array(content)]), name)
  const encoded = new Response(form)
  return server.app.inject({
    method: 'POST',
    url: `${uploads}?${query}`,
    payload: Buffer.from(await encoded.arrayBuffer()),
    headers: { ...headers, 'content-type': encoded.headers.get('content-type')!, 'idempotency-key': key },
  })
}

describe('a paper that the insured hands in', () => {
  let uploadId: string
  it('is kept once, whatever is repeated; another file under the same key is refused', async () => {
    const kept = await send([{ name: '发票(1).pdf', content: PDF }], own, 'upload-once')
    expect(kept.statusCode, kept.body).toBe(201)
    expect(kept.json()).toMatchObject({ mediaType: 'application/pdf', sizeBytes: PDF.length })
    uploadId = kept.json().uploadId
    expect((await send([{ name: '发票(1).pdf', content: PDF }], own, 'upload-once')).json()).toEqual(kept.json())
    const other = Buffer.concat([PDF, Buffer.from('x')])
    const refused = await send([{ name: '发票(1).pdf', content: other }], own, 'upload-once')
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'YB-W902'])
  })

  it('comes back as an attachment that no browser runs; staff say why they look', async () => {
    const read = await server.app.inject({ url: `${uploads}/${uploadId}`, headers: own })
    expect(read.rawPayload.equals(PDF)).toBe(true)
    expect(read.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('发票')}%281%29.pdf`,
    })
    const clerk = await server.as('clerk')
    const without = await server.app.inject({ url: `${uploads}/${uploadId}`, headers: clerk })
    expect(without.json().code).toBe('YB-W932')
    const why = encodeURIComponent('核对票据')
    const looked = await server.app.inject({ url: `${uploads}/${uploadId}?why=${why}`, headers: clerk })
    expect(looked.rawPayload.equals(PDF)).toBe(true)
    const auditor = await server.as('auditor')
    const { events } = (await server.app.inject({ url: uploads.replace('uploads', 'audit'), headers: auditor })).json()
    expect(events[0]).toMatchObject({ action: 'upload.inspect', actor: 'clerk', why: '核对票据' })
  })

  it('is not found by another person, nor through their own address', async () => {
    const { personId } = await insured(server.test, {
      region: '210200',
      name: '工人丙',
      scheme: 'employee',
      category: 'working',
    })
    const stranger = await server.as('insured', { login: 'stranger', personId })
    const direct = await server.app.inject({ url: `${uploads}/${uploadId}`, headers: stranger })
    expect(direct.statusCode).toBe(404)
    const crossed = uploads.replace(server.who.personId, personId)
    expect((await server.app.inject({ url: `${crossed}/${uploadId}`, headers: stranger })).statusCode).toBe(404)
  })
})

describe('what is refused', () => {
  it('a file larger than 10 MiB, one that is no paper by its content, two at once, none, and JSON', async () => {
    const large = await send([{ name: 'a.pdf', content: Buffer.alloc(10 * 1024 * 1024 + 1, PDF) }], own, 'too-large')
    expect([large.statusCode, large.json().code]).toEqual([413, 'YB-H003'])
    const script = await send([{ name: 'a.pdf', content: Buffer.from('<script>') }], own, 'a-script')
    expect([script.statusCode, script.json().code]).toEqual([422, 'YB-W931'])
    const two = await send(Array(2).fill({ name: 'a.pdf', content: PDF }), own, 'two-files')
    expect([two.statusCode, two.json().code]).toEqual([400, 'YB-H050'])
    const none = await send([], own, 'no-files')
    expect([none.statusCode, none.json().code]).toEqual([400, 'YB-H050'])
    const url = `${uploads}?purpose=claim`
    const headers = { ...own, 'idempotency-key': 'json-file' }
    const json = await server.app.inject({ method: 'POST', url, headers, payload: { file: 'x' } })
    expect([json.statusCode, json.json().code]).toEqual([400, 'YB-H050'])
    const cut = { ...headers, 'content-type': 'multipart/form-data; boundary=x' }
    const broken = await server.app.inject({ method: 'POST', url, headers: cut, payload: '--x\r\ncontent-dispo' })
    expect([broken.statusCode, broken.json().code]).toEqual([400, 'YB-H050'])
  })
})
