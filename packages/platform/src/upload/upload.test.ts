import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import type { Who } from '../work/desk.ts'
import { CLERK, insured, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { keepUpload, UPLOAD_LIMIT } from './keep.ts'
import { inspectUpload, readUpload } from './read.ts'

let test: TestDesk
let who: Who
let other: Who
beforeAll(async () => {
  test = await testDesk()
  const person = { region: '210200', scheme: 'employee', category: 'working' } as const
  who = await insured(test, { ...person, name: '上传甲' })
  other = await insured(test, { ...person, name: '上传乙' })
})
afterAll(() => test.close())

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))

const keep = (content: Uint8Array, name = '居住证.pdf') =>
  keepUpload(test.desk, who, { id: 'insured-1', role: 'insured', address: '' }, null, {
    purpose: 'filing',
    name,
    content,
  })

it.each([
  ['application/pdf', bytes('%PDF-1.7\n')],
  ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
  ['image/png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])],
  ['image/webp', bytes('RIFF', [4, 0, 0, 0], 'WEBPVP8 ')],
  ['image/heic', bytes([0, 0, 0, 24], 'ftypheic')],
] as const)('a file is known as %s by its content', async (mediaType, content) => {
  const sha256 = createHash('sha256').update(content).digest('hex')
  expect(await keep(content, 'whatever.exe')).toMatchObject({
    ok: true,
    value: { mediaType, sizeBytes: content.length, sha256 },
  })
})

it.each([
  ['a page', bytes('<html><script>')],
  ['a program', bytes('MZ', [0x90, 0])],
  ['a picture cut off in its signature', bytes([0xff, 0xd8])],
  ['a RIFF file that is no picture', bytes('RIFF', [4, 0, 0, 0], 'WAVEfmt ')],
  ['a video in the container of HEIC', bytes([0, 0, 0, 24], 'ftypisom')],
  ['a page with a PDF behind it', bytes('<html>%PDF-1.7')],
])('%s is not kept, whatever its name', async (_, content) => {
  expect(await keep(content)).toMatchObject({ ok: false, problems: [{ code: 'YB-W931', path: 'content' }] })
})

it('ten mebibytes are kept, one byte more is not, nor is nothing', async () => {
  const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size - 9)])
  expect((await keep(pdf(UPLOAD_LIMIT))).ok).toBe(true)
  expect(await keep(pdf(UPLOAD_LIMIT + 1))).toMatchObject({ ok: false, problems: [{ code: 'YB-W930' }] })
  const empty = await keep(new Uint8Array())
  expect(empty.ok ? [] : empty.problems.map(({ code }) => code)).toEqual(['YB-W930', 'YB-W931'])
})

const TRAIL = sql`
  SELECT actor, action, target, why FROM audit_event WHERE region = $1 AND person_id = $2 ORDER BY seq DESC LIMIT 1`

it('the owner reads it back without folders in its name; staff leave a row in the trail, and say why', async () => {
  const content = bytes('%PDF-1.7\n', 'x'.repeat(100))
  const kept = await keep(content, '..\\..\\C:/etc/居住证\u0000\u202e.pdf')
  if (!kept.ok) throw new Error('not kept')
  const { uploadId } = kept.value
  const read = await readUpload(test.desk, who, uploadId)
  expect(read).toMatchObject({ ok: true, value: { name: '居住证.pdf', mediaType: 'application/pdf' } })
  expect(read.ok && Buffer.compare(read.value.content, content)).toBe(0)

  expect(await inspectUpload(test.desk, who, CLERK, { uploadId, why: ' ' })).toMatchObject({
    ok: false,
    problems: [{ code: 'YB-W932' }],
  })
  const inspected = await inspectUpload(test.desk, who, CLERK, { uploadId, why: '备案审核' })
  expect(inspected.ok && inspected.value.name).toBe('居住证.pdf')
  const trail = await test.database.query(TRAIL, [who.region, who.personId])
  expect(trail).toEqual([{ actor: 'clerk-1', action: 'upload.inspect', target: `upload/${uploadId}`, why: '备案审核' }])
})

it("another person's upload is not there", async () => {
  const kept = await keep(bytes('%PDF-1.7\n'))
  if (!kept.ok) throw new Error('not kept')
  const { uploadId } = kept.value
  expect(await readUpload(test.desk, other, uploadId)).toMatchObject({ ok: false, problems: [{ code: 'YB-W901' }] })
  const inspected = await inspectUpload(test.desk, other, CLERK, { uploadId, why: '备案审核' })
  expect(inspected).toMatchObject({ ok: false, problems: [{ code: 'YB-W901' }] })
})
