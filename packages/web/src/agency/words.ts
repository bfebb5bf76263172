import { text as t } from '@yibao/engine'
import { useWords } from '../i18n/i18n.ts'
import type { KeyOf } from '../i18n/words.ts'
import type { OfficeWordKey } from '../office/words/words.ts'
import { auditWords } from './audit/audit-words.ts'
import { claimsWords } from './claims/claims-words.ts'
import { clearingWords } from './clearing/clearing-words.ts'
import { creditsWords } from './credits/credits-words.ts'
import { deskWords } from './desk/desk-words.ts'
import { filingsWords } from './filings/filings-words.ts'
import { institutionsWords } from './institutions/institutions-words.ts'
import { peopleWords } from './people/people-words.ts'
import { releasesWords } from './releases/releases-words.ts'
import { usersWords } from './users/users-words.ts'

/** Texts of this face, by group of pages. */
export const AGENCY_WORDS = {
  agency: {
    face: t('经办工作台', 'Agency'),
    lessThanDay: t('不到 1 天', 'less than a day'),
    oneDay: t('1 天', '1 day'),
    days: t('{{days}} 天', '{{days}} days'),
    home: t('回到首页', 'Back to the first page'),
    shortcuts: t('键盘快捷键', 'Keyboard shortcuts'),
    shortcutsOn: t('使用单键快捷键', 'Use single keys'),
    shortcutsHint: t('在输入框里不起作用', 'not while you type in a field'),
  },
  clearing: clearingWords,
  institutions: institutionsWords,
  desk: deskWords,
  filings: filingsWords,
  people: peopleWords,
  claims: claimsWords,
  credits: creditsWords,
  releases: releasesWords,
  audit: auditWords,
  users: usersWords,
}

export type AgencyWordKey = OfficeWordKey | KeyOf<typeof AGENCY_WORDS>

export const useAgencyWords = () => useWords<AgencyWordKey>()
