import { createHash } from 'node:crypto'
import { ok, type Problem, type Result } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { type Casework, write } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type MediaType, mediaTypeOf } from './media-type.ts'

/** Largest file, in bytes: 10 MiB. */
export const UPLOAD_LIMIT = 10 * 1024 * 1024
const NAME_LIMIT = 200

/** A file for one piece of casework. */
export type KeepUploadCommand = {
  readonly purpose: UploadPurpose
  /** As the sender calls it: shown, never used as a path. */
  readonly name: string
  readonly content: Uint8Array
}

export type UploadPurpose = 'filing' | 'claim' | 'enrolment'

export type UploadAnswer = {
  readonly uploadId: string
  readonly mediaType: MediaType
  readonly sizeBytes: number
  /** 64 hex digits. */
  readonly sha256: string
}

/** What the name of an upload is sealed for. */
export const UPLOAD_NAME = 'upload/name'

/**
 * Keeps a file in the database, out of reach of any web server. Refused: too large or empty (YB-W930), no PDF or picture by its
 * content (YB-W931).
 */
export const keepUpload = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: KeepUploadCommand,
): Promise<Result<UploadAnswer>> => perform(desk, who, actor, request, keepWork(desk, who, command))

const INSERT = sql`
  INSERT INTO upload (region, person_id, upload_id, purpose, name, media_type, size_bytes, sha256, content, uploaded_by,
    uploaded_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`

/** The casework itself, for whoever knows what `load` would find. */
export function keepWork(
  { secrets }: Desk,
  { region, personId }: Who,
  { purpose, name, content }: KeepUploadCommand,
): Casework<null, UploadAnswer> {
  return {
    load: async () => null,
    decide: (_, { newId, at, actor }) => {
      const mediaType = mediaTypeOf(content)
      const problems = [
        content.length === 0 || content.length > UPLOAD_LIMIT ? wrongSize : null,
        mediaType === null ? wrongType : null,
      ].filter((one): one is Problem => one !== null)
      if (problems.length > 0 || mediaType === null) return refused(...problems)
      const [uploadId, digest] = [newId(), createHash('sha256').update(content).digest()]
      const sealed = secrets.seal(shownName(name), UPLOAD_NAME)
      const kept = [uploadId, purpose, sealed, mediaType, content.length, digest, content, actor.id, new Date(at)]
      return ok({
        answer: { uploadId, mediaType, sizeBytes: content.length, sha256: digest.toString('hex') },
        writes: [write(INSERT, region, personId, ...kept)],
        audit: [{ action: 'upload.keep', target: `upload/${uploadId}` }],
      })
    },
  }
}

/** Without folders and control characters, which have no place in a name that is shown. */
const shownName = (name: string): string =>
  [...(name.split(/[\\/]/).at(-1) ?? '').replace(/\p{Cc}|\p{Cf}/gu, '')].slice(0, NAME_LIMIT).join('')

const wrongSize: Problem = refusal(
  'YB-W930',
  'content',
  ['文件是空的，或超过 10 MB', 'the file is empty, or larger than 10 MB'],
  ['压缩或重新拍照后上传', 'make it smaller, or take the picture again'],
)

const wrongType: Problem = refusal(
  'YB-W931',
  'content',
  ['按内容判断，这不是可以接收的文件', 'by its content this is no file that is accepted'],
  ['上传 PDF、JPEG、PNG、WebP 或 HEIC', 'upload a PDF, JPEG, PNG, WebP or HEIC file'],
)
