import type { AnswerOf } from '../../office/api/routes.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'

type Institution = AnswerOf<'/api/v1/institutions', 'get'>['institutions'][number]

type Institutions = { readonly all: readonly Institution[]; readonly nameOf: (institutionId: string) => string }

/** The institutions of a region, of which lists know the codes only; one that is not there yet is called by its code. */
export function useInstitutions(region: string): Institutions {
  const { value } = useLoaded(`institutions/${region}`, (api) =>
    api.get('/api/v1/institutions', { query: { region, limit: '100' } }),
  )
  const all = value?.institutions ?? []
  return { all, nameOf: (code) => all.find(({ institutionId }) => institutionId === code)?.name ?? code }
}
