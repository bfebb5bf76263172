import { createHash } from 'node:crypto'
import multipart from '@fastify/multipart'
import { inspectUpload, keepUpload, readUpload, requestKey, UPLOAD_LIMIT } from '@yibao/platform'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { httpProblem, tooLarge } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import type { Room } from './room.ts'
import { closed, oneOf, personParams, shortText, uuid } from './schemas.ts'

const UPLOADS = '/api/v1/regions/:region/persons/:personId/uploads'
const PURPOSES = ['filing', 'claim', 'enrolment'] as const

/** Papers that people hand in: one file a request, kept in the database, read by their owner, or by staff for a reason. */
export const uploads: Room = {
  rights: {
    'uploads.keep': { insured: 'own-person', clerk: 'own-region' },
    'uploads.read': { insured: 'own-person', clerk: 'own-region', reviewer: 'own-region', auditor: 'own-region' },
  },
  routes: async (app, { desk }) => {
    await app.register(multipart, { limits: { files: 1, fileSize: UPLOAD_LIMIT, fields: 0, parts: 1 } })

    app.post(
      UPLOADS,
      {
        config: { id: 'uploads.keep', writes: 'casework' },
        schema: {
          tags: ['uploads'],
          summary: '上传一份材料 · Upload a paper',
          description:
            'multipart/form-data，一个文件；PDF、JPEG、PNG、WebP、HEIC，不超过10 MiB。One file; by its content, not by its name.',
          consumes: ['multipart/form-data'],
          params: closed(personParams),
          querystring: closed({ purpose: oneOf(PURPOSES, '用途 · purpose') }),
          response: {
            201: closed({
              uploadId: Type.String(),
              mediaType: Type.String(),
              sizeBytes: Type.Integer(),
              sha256: Type.String({ description: '64 hex digits' }),
            }),
          },
        },
      },
      async (request, reply) => {
        const { params, query, key } = request
        const { name, content } = await sentFile(request)
        const command = { purpose: query.purpose, name, content }
        // The guard has seen no body yet: what makes this request the same again is the file.
        const sha256 = createHash('sha256').update(content).digest('hex')
        const whole = requestKey(key!.sender, key!.key, { route: 'uploads.keep', params, query, name, sha256 })
        return reply.code(201).send(accepted(await keepUpload(desk, params, actorOf(request), whole, command)))
      },
    )

    app.get(
      `${UPLOADS}/:uploadId`,
      {
        config: { id: 'uploads.read' },
        schema: {
          tags: ['uploads'],
          summary: '查看材料；工作人员须写明原因 · Read a paper; staff say why',
          params: closed({ ...personParams, uploadId: uuid('上传编号 · upload id') }),
          querystring: closed({
            why: Type.Optional(shortText(200, '查看原因，记入审计 · reason, for the audit trail')),
          }),
          response: { 200: { description: 'file', content: { 'application/octet-stream': { schema: Type.Any() } } } },
        },
      },
      async (request, reply) => {
        const { uploadId, ...who } = request.params
        const own = request.caller.role === 'insured'
        const why = request.query.why ?? ''
        const found = accepted(
          own
            ? await readUpload(desk, who, uploadId)
            : await inspectUpload(desk, who, actorOf(request), { uploadId, why }),
        )
        return reply
          .type(found.mediaType)
          .header('content-disposition', `attachment; filename*=UTF-8''${headerText(found.name)}`)
          .header('x-content-type-options', 'nosniff')
          .header('cache-control', 'no-store')
          .send(Buffer.from(found.content))
      },
    )
  },
}

/** The one file of a request. Refused: YB-H003 too large, YB-H050 none, more than one, or no multipart/form-data. */
async function sentFile(request: FastifyRequest): Promise<{ readonly name: string; readonly content: Buffer }> {
  if (!request.isMultipart()) refuse(noFile)
  try {
    let sent: { readonly name: string; readonly content: Buffer } | null = null
    // To the end: a second file is past the limit, and not left out unseen.
    for await (const file of request.files()) sent = { name: file.filename, content: await file.toBuffer() }
    return sent ?? refuse(noFile)
  } catch (error) {
    // Nothing but reading is done here: what goes wrong is what was sent – a part cut off, a second one, a field.
    refuse((error as { readonly code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE' ? tooLarge(UPLOAD_LIMIT) : noFile)
  }
}

/** As RFC 8187 writes it: `encodeURIComponent` leaves some signs that a header may not have. */
const headerText = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const noFile = httpProblem(
  'YB-H050',
  'file',
  ['没有收到一个完整的文件', 'not one whole file came'],
  ['用 multipart/form-data 上传一个文件', 'send one file as multipart/form-data'],
)
