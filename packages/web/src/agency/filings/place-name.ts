import { useRegionName } from '../clearing/region-name.ts'
import { useAgencyWords } from '../words.ts'

type Named = { readonly place: string; readonly placeName: string }

/** A place of care in the language of the reader: the server names it in Chinese. */
export function usePlaceName(): (filing: Named) => string {
  const { lang } = useAgencyWords()
  const nameOf = useRegionName()
  return ({ place, placeName }) => (lang === 'zh' ? placeName : nameOf(place))
}
