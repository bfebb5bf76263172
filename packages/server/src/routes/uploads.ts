import multipart from '@fastify/multipart'
import { inspectUpload, keepUpload, readUpload, UPLOAD_LIMIT } from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
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
    await app.register(multipart, { limits: { files: 1, fileSize: UPLOAD_LIMIT + 1, fields: 0, parts: 1 } })

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
          response: { 201: Type.Unsafe<object>({ type: 'object', additionalProperties: true }) },
        },
      },
      async (request, reply) => {
        const file = (await request.file()) ?? refuse(noFile)
        const command = { purpose: request.query.purpose, name: file.filename, content: await file.toBuffer() }
        const kept = accepted(await keepUpload(desk, request.params, actorOf(request), request.key, command))
        return reply.code(201).send(kept)
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
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`)
          .header('x-content-type-options', 'nosniff')
          .send(Buffer.from(found.content))
      },
    )
  },
}

const noFile = httpProblem(
  'YB-W930',
  'file',
  ['没有收到文件', 'no file came'],
  ['用 multipart/form-data 上传一个文件', 'send one file as multipart/form-data'],
)
