import { text as t } from '@yibao/engine'
import { useWords } from '../i18n/i18n.ts'
import type { KeyOf } from '../i18n/words.ts'
import type { OfficeWordKey } from '../office/words/words.ts'
import { accountWords } from './account/account-words.ts'
import { billsWords } from './bills/bills-words.ts'
import { claimsWords } from './claims/claims-words.ts'
import { enrolmentsWords } from './enrolments/enrolments-words.ts'
import { filingsWords } from './filings/filings-words.ts'
import { overviewWords } from './overview/overview-words.ts'

/** Texts of this face, by group of pages. */
export const INSURED_WORDS = {
  insured: {
    face: t('我的医保', 'My insurance'),
    home: t('回到首页', 'Back to the first page'),
  },
  overview: overviewWords,
  bills: billsWords,
  enrolments: enrolmentsWords,
  filings: filingsWords,
  account: accountWords,
  claims: claimsWords,
}

export type InsuredWordKey = OfficeWordKey | KeyOf<typeof INSURED_WORDS>

export const useInsuredWords = () => useWords<InsuredWordKey>()
