import type { Lang, Text } from '@yibao/engine'
import { createInstance, type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { WORDS, type WordKey } from './words.ts'

/** The texts of the pages in both languages, for react-i18next. */
export function createI18n(lang: Lang): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'zh',
    resources: { zh: { translation: inLanguage('zh') }, en: { translation: inLanguage('en') } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return instance
}

function inLanguage(lang: Lang): Record<string, Record<string, string>> {
  const pages = Object.entries(WORDS).map(([page, words]) => {
    const entries = Object.entries<Text>(words).map(([name, text]) => [name, text[lang]])
    return [page, Object.fromEntries(entries) as Record<string, string>]
  })
  return Object.fromEntries(pages)
}

export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

/** The language being read, and the texts in it. */
export function useWords(): { readonly say: Say; readonly lang: Lang } {
  const { t, i18n } = useTranslation()
  return { say: (key, values) => t(key, { ...values }), lang: i18n.language === 'en' ? 'en' : 'zh' }
}
