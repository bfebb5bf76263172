import { useWords } from '../i18n/i18n.ts'
import type { KeyOf } from '../i18n/words.ts'
import type { OfficeWordKey } from '../office/words/words.ts'
import { counterWords } from './words/counter-words.ts'
import { monthWords } from './words/month-words.ts'
import { visitWords } from './words/visit-words.ts'

/** Texts of the hospital's face, by page. */
export const HOSPITAL_WORDS = { counter: counterWords, visit: visitWords, month: monthWords }

export type HospitalWordKey = OfficeWordKey | KeyOf<typeof HOSPITAL_WORDS>

export const useHospitalWords = () => useWords<HospitalWordKey>()
