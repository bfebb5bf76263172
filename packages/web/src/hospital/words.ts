import { text as t } from '@yibao/engine'
import { useWords } from '../i18n/i18n.ts'
import type { KeyOf } from '../i18n/words.ts'
import type { OfficeWordKey } from '../office/words/words.ts'

/** Texts of the hospital's face, by page. */
export const HOSPITAL_WORDS = {
  hospital: {
    face: t('医院柜台', 'Hospital counter'),
  },
}

export type HospitalWordKey = OfficeWordKey | KeyOf<typeof HOSPITAL_WORDS>

export const useHospitalWords = () => useWords<HospitalWordKey>()
