import type { AnswerOf, RequestOf } from '../../office/api/routes.ts'

/** A designated institution. */
export type Institution = AnswerOf<'/api/v1/institutions/{institutionId}', 'get'>

/** A day of one, as it stands in reconciliation. */
export type Day = AnswerOf<'/api/v1/regions/{region}/institutions/{institutionId}/days', 'get'>['days'][number]

export type InstitutionQuery = NonNullable<RequestOf<'/api/v1/institutions', 'get'>['query']>

/** What institutions are looked for by, as the fields have it; empty: any. */
export type Filters = {
  readonly region: string
  readonly name: string
  readonly kind: '' | Institution['kind']
  readonly level: '' | Institution['level']
}

export const KINDS: readonly Institution['kind'][] = ['hospital', 'community', 'pharmacy']

/** The query of filters that are filled in. */
export function queryOf({ region, name, kind, level }: Filters): InstitutionQuery {
  const part = name.trim()
  return {
    ...(region === '' ? {} : { region }),
    ...(part === '' ? {} : { name: part }),
    ...(kind === '' ? {} : { kind }),
    ...(level === '' ? {} : { level }),
  }
}
