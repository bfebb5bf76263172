import { text } from '../words/text.ts'
import { VALUES, type ValueSet, type Word } from '../words/vocabulary.ts'
import { nearest } from './nearest.ts'
import { complain, quoted, type Shape } from './shape.ts'

type ValueOf<S extends ValueSet> = keyof (typeof VALUES)[S] & string

/** One word of a closed set, Chinese or English; the engine's name comes out. */
export function wordOf<S extends ValueSet, C = unknown>(set: S): Shape<ValueOf<S>, C> {
  const words = VALUES[set] as Record<string, Word>
  const names = nameByWord(words)
  const all = [...names.keys()]
  return {
    schema: () => ({ enum: all }),
    read: (tree, reading) => {
      const found = tree.kind === 'scalar' ? names.get(tree.text.trim()) : undefined
      if (found !== undefined) return found as ValueOf<S>
      const close = tree.kind === 'scalar' ? nearest(tree.text, all) : undefined
      const hint = close ? text(`，是不是“${close}”？`, `; maybe you meant "${close}"?`) : text('', '')
      const zh = Object.values(words)
        .map((w) => w.zh)
        .join('、')
      const en = Object.values(words)
        .map((w) => w.en)
        .join(', ')
      return complain(tree, reading, {
        code: 'YB-S001',
        message: text(
          `${quoted(tree)} 不是可用的词${hint.zh}`,
          `${quoted(tree)} is not a word that is known here${hint.en}`,
        ),
        remedy: text(`可用：${zh}`, `use one of: ${en}`),
      })
    },
  }
}

/** Every word of a set with the name it stands for. */
export const namesByWord = (set: ValueSet): ReadonlyMap<string, string> =>
  nameByWord(VALUES[set] as Record<string, Word>)

function nameByWord(words: Record<string, Word>): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, word] of Object.entries(words)) {
    for (const written of [word.zh, word.en, ...(word.also ?? []), name]) names.set(written, name)
  }
  return names
}
