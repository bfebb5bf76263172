import { text as t } from '@yibao/engine'
import { useWords } from '../i18n/i18n.ts'
import type { KeyOf } from '../i18n/words.ts'
import type { OfficeWordKey } from '../office/words/words.ts'

/** Texts of this face, by page. */
export const AGENCY_WORDS = {
  agency: {
    face: t('经办工作台', 'Agency'),
  },
}

type AgencyWordKey = OfficeWordKey | KeyOf<typeof AGENCY_WORDS>

export const useAgencyWords = () => useWords<AgencyWordKey>()
