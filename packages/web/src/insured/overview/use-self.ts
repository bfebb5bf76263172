import { useMe } from '../../office/session/session-context.ts'

/** The person signed in, as routes ask for one; accounts of the insured always name theirs. */
export function useSelf(): { readonly region: string; readonly personId: string } {
  const { region, personId } = useMe()
  if (region === null || personId === null)
    throw new Error('an account of an insured person names a person and a region')
  return { region, personId }
}
