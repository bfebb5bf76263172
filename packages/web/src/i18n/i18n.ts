import type { Lang, Text } from '@yibao/engine'
import { createInstance, type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { WORDS, type WordKey } from './words.ts'

/** Texts of a face, Chinese beside English, by page. */
export type FaceWords = Readonly<Record<string, Readonly<Record<string, Text>>>>

/** The texts of the pages in both languages, for react-i18next; `more` are those of a face beside the public one. */
export function createI18n(lang: Lang, more: FaceWords = {}): i18n {
  const words = { ...WORDS, ...more }
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'zh',
    resources: { zh: { translation: inLanguage(words, 'zh') }, en: { translation: inLanguage(words, 'en') } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return instance
}

function inLanguage(faceWords: FaceWords, lang: Lang): Record<string, Record<string, string>> {
  const pages = Object.entries(faceWords).map(([page, words]) => {
    const entries = Object.entries<Text>(words).map(([name, text]) => [name, text[lang]])
    return [page, Object.fromEntries(entries) as Record<string, string>]
  })
  return Object.fromEntries(pages)
}

export type Say<K extends string = WordKey> = (key: K, values?: Readonly<Record<string, string | number>>) => string

/** The language being read, and the texts in it: those of the public face, or of another by its keys. */
export function useWords<K extends string = WordKey>(): { readonly say: Say<K>; readonly lang: Lang } {
  const { t, i18n } = useTranslation()
  return { say: (key, values) => t(key, { ...values }), lang: i18n.language === 'en' ? 'en' : 'zh' }
}
