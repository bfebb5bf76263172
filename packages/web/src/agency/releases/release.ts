import type { AnswerOf } from '../../office/api/routes.ts'

export const RELEASES = '/api/v1/regions/{region}/releases'
export const RELEASE = `${RELEASES}/{releaseId}` as const

export type Release = AnswerOf<typeof RELEASE, 'get'>
export type Listed = AnswerOf<typeof RELEASES, 'get'>['releases'][number]
export type ReleaseAt = { readonly region: string; readonly releaseId: string }

/** A file of a draft; `text` null: it is taken out. */
export type DraftFile = { readonly path: string; readonly text: string | null }
