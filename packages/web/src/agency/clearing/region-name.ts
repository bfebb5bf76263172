import { useCallback } from 'react'
import { nameOf } from '../../public/places-of-china.ts'
import { policies } from '../../public/policies.ts'
import { useAgencyWords } from '../words.ts'

/** Names regions by their codes, in the language of the reader. */
export function useRegionName(): (code: string) => string {
  const { lang } = useAgencyWords()
  return useCallback((code) => nameOf(policies, code, lang), [lang])
}
