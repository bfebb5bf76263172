import { type Lang, VALUES, valueWord } from '@yibao/engine'

type Words = Parameters<typeof valueWord>[0]

/** The engine's word for a value of the field; what it does not know stays as the server wrote it. */
export const wordFor = (kind: Words, value: string, lang: Lang): string =>
  Object.hasOwn(VALUES[kind], value) ? valueWord(kind, value, lang) : value
