import { text as t } from '@yibao/engine'
import { useWords } from '../i18n/i18n.ts'
import type { KeyOf } from '../i18n/words.ts'
import type { OfficeWordKey } from '../office/words/words.ts'
import { clearingWords } from './clearing/clearing-words.ts'
import { institutionsWords } from './institutions/institutions-words.ts'

/** Texts of this face, by group of pages. */
export const AGENCY_WORDS = {
  agency: {
    face: t('经办工作台', 'Agency'),
    home: t('回到首页', 'Back to the first page'),
  },
  clearing: clearingWords,
  institutions: institutionsWords,
}

export type AgencyWordKey = OfficeWordKey | KeyOf<typeof AGENCY_WORDS>

export const useAgencyWords = () => useWords<AgencyWordKey>()
