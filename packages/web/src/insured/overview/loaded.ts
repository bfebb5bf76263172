import type { AnswerOf } from '../../office/api/routes.ts'
import type { Loaded } from '../../office/api/use-loaded.ts'

type Of<Part extends 'account' | 'filings' | 'claims'> = AnswerOf<
  `/api/v1/regions/{region}/persons/{personId}/${Part}`,
  'get'
>

/** What several cards of the first page show: asked for once. */
export type LoadedAccount = Loaded<Of<'account'>>
export type LoadedFilings = Loaded<Of<'filings'>>
export type LoadedClaims = Loaded<Of<'claims'>>
