import { useWords } from '../../i18n/i18n.ts'
import type { KeyOf, WORDS } from '../../i18n/words.ts'
import { billWords } from '../bill/bill-words.ts'
import { claimWords } from '../claim/claim-words.ts'
import { paperWords } from '../papers/paper-words.ts'
import { officeWords } from './office-words.ts'

/** Texts of every signed-in face. */
export const OFFICE_WORDS = { office: officeWords, bill: billWords, papers: paperWords, claim: claimWords }

export type OfficeWordKey = KeyOf<typeof WORDS & typeof OFFICE_WORDS>

export const useOfficeWords = () => useWords<OfficeWordKey>()
