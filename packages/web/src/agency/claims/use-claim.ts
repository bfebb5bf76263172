import { mapped } from '../../office/api/problem.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { CLAIM, dossierIn } from '../../office/claim/dossier.ts'
import { useAgencyWords } from '../words.ts'

/** The address of a claim. */
export type ClaimAt = { readonly region: string; readonly personId: string; readonly claimId: string }

/** A claim with everything beside it, explained in the reader's language. */
export function useClaim(path: ClaimAt) {
  const { lang } = useAgencyWords()
  return useLoaded(`claim/${path.claimId}/${lang}`, async (api) =>
    mapped(await api.get(CLAIM, { path, query: { lang } }), dossierIn),
  )
}
