import { estimatorWords } from './estimator-words.ts'
import { filingWords } from './filing-words.ts'
import { libraryWords } from './library-words.ts'
import { placesWords } from './places-words.ts'
import { shellWords } from './shell-words.ts'

/** Every text of the public pages, Chinese beside English, by page. */
export const WORDS = {
  shell: shellWords,
  estimator: estimatorWords,
  filing: filingWords,
  library: libraryWords,
  places: placesWords,
}

/** `estimator.title`: the page and the name of the text. */
export type KeyOf<Pages> = { [P in keyof Pages]: `${P & string}.${keyof Pages[P] & string}` }[keyof Pages]
export type WordKey = KeyOf<typeof WORDS>
