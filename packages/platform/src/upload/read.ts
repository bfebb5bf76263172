import { ok, type Problem, type Result } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import { UPLOAD_NAME } from './keep.ts'
import type { MediaType } from './media-type.ts'

/** A file as it was handed in. Send it as an attachment with this type and `nosniff`: it is never to be run. */
export type UploadedFile = {
  readonly uploadId: string
  readonly purpose: string
  readonly name: string
  readonly mediaType: MediaType
  readonly content: Uint8Array
}

type UploadRow = {
  readonly upload_id: string
  readonly purpose: string
  readonly name: Uint8Array
  readonly media_type: MediaType
  readonly content: Uint8Array
}

const BY_ID = sql`
  SELECT upload_id, purpose, name, media_type, content FROM upload WHERE region = $1 AND person_id = $2 AND upload_id = $3`

/** For the person whose file it is. */
export async function readUpload(
  desk: Desk,
  { region, personId }: Who,
  uploadId: string,
): Promise<Result<UploadedFile>> {
  const [row] = await desk.database.query<UploadRow>(BY_ID, [region, personId, uploadId])
  return row === undefined ? refused(noUpload) : ok(opened(desk, row))
}

/** For staff: it leaves a row in the person's audit trail, with the reason. */
export const inspectUpload = (
  desk: Desk,
  who: Who,
  actor: Actor,
  { uploadId, why }: { readonly uploadId: string; readonly why: string },
): Promise<Result<UploadedFile>> =>
  perform<readonly UploadRow[], UploadedFile>(desk, who, actor, null, {
    load: (read) => read<UploadRow>(BY_ID, [who.region, who.personId, uploadId]),
    decide: ([row]) => {
      if (row === undefined) return refused(noUpload)
      if (why.trim() === '') return refused(noReason)
      return ok({
        answer: opened(desk, row),
        writes: [],
        audit: [{ action: 'upload.inspect', target: `upload/${uploadId}`, why }],
      })
    },
  })

const opened = ({ secrets }: Desk, row: UploadRow): UploadedFile => ({
  uploadId: row.upload_id,
  purpose: row.purpose,
  name: secrets.unseal(row.name, UPLOAD_NAME),
  mediaType: row.media_type,
  content: row.content,
})

const noUpload = notFound('uploadId', ['这份上传的文件', 'upload'])

const noReason: Problem = refusal(
  'YB-W932',
  'why',
  ['没有写查看原因', 'no reason for looking at it is given'],
  ['写明原因，会记入审计', 'say why: it goes into the audit trail'],
)
