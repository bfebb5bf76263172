import { text as t } from '@yibao/engine'
import { useWords } from '../i18n/i18n.ts'
import type { KeyOf } from '../i18n/words.ts'
import type { OfficeWordKey } from '../office/words/words.ts'

/** Texts of this face, by page. */
export const INSURED_WORDS = {
  insured: {
    face: t('我的医保', 'My insurance'),
  },
}

type InsuredWordKey = OfficeWordKey | KeyOf<typeof INSURED_WORDS>

export const useInsuredWords = () => useWords<InsuredWordKey>()
