import { text } from '../words/text.ts'
import type { Word } from '../words/vocabulary.ts'
import { nearest } from './nearest.ts'
import { BAD, type Bad, complain, type JsonSchema, quoted, type Reading, type Shape, shortened } from './shape.ts'
import { childPath, type Entry, type Tree } from './tree.ts'

/** A key of a map: its words, what stands there, and what it is when it is left out. */
export type Field<T, C> = {
  readonly word: Word
  readonly shape: Shape<T, C>
  readonly presence: { readonly kind: 'required' } | { readonly kind: 'optional'; readonly absent: T }
}

type Fields<C> = { readonly [name: string]: Field<unknown, C> }
type Read<F> = { -readonly [K in keyof F]: F[K] extends Field<infer T, infer _C> ? T : never }

export const required = <T, C>(word: Word, shape: Shape<T, C>): Field<T, C> => ({
  word,
  shape,
  presence: { kind: 'required' },
})

export const optional = <T, A, C>(word: Word, shape: Shape<T, C>, absent: A): Field<T | A, C> => ({
  word,
  shape: shape as Shape<T | A, C>,
  presence: { kind: 'optional', absent },
})

/**
 * A map with known keys. `enter` may change the context for the fields, once the map's own entries are at hand
 * (that is how a source stated on a table reaches its rows).
 */
export function object<F, C>(fields: F & Fields<C>, enter: Enter<C> = (_find, reading) => reading): Shape<Read<F>, C> {
  const read = fieldsReader(fields, enter)
  return {
    schema: () => objectSchema(fields),
    read: (tree, reading) => {
      const result = read(tree, reading)
      return result === BAD || result.bad ? BAD : (result.values as Read<F>)
    },
  }
}

/**
 * As `object`, but a field that could not be read is left `undefined` instead of losing the whole map, so that what
 * must agree between fields can still be checked and every problem is told at once.
 */
export function draft<F, C>(fields: F & Fields<C>): Shape<Partial<Read<F>>, C> {
  const read = fieldsReader(fields, (_find, reading) => reading)
  return {
    schema: () => objectSchema(fields),
    read: (tree, reading) => {
      const result = read(tree, reading)
      if (result === BAD) return BAD
      const values = Object.entries(result.values).filter(([, value]) => value !== BAD)
      return Object.fromEntries(values) as Partial<Read<F>>
    },
  }
}

type Enter<C> = (find: (word: Word) => Tree | undefined, reading: Reading<C>) => Reading<C>
type FieldsRead = { readonly values: Record<string, unknown>; readonly bad: boolean }

function fieldsReader<C>(fields: Fields<C>, enter: Enter<C>): (tree: Tree, reading: Reading<C>) => FieldsRead | Bad {
  const names = Object.keys(fields)
  const byWord = new Map<string, string>()
  for (const name of names) for (const written of wordsOf(fields[name]!.word)) byWord.set(written, name)
  return (tree, reading) => {
    if (tree.kind !== 'map') return notAMap(tree, reading)
    const found = new Map<string, Tree>()
    let bad = false
    for (const entry of tree.entries) {
      const name = byWord.get(entry.key)
      if (name === undefined) bad = unknownKey(entry, tree, [...byWord.keys()], reading)
      else if (found.has(name)) bad = writtenTwice(entry, tree, reading)
      else found.set(name, entry.value)
    }
    const inner = enter((word) => found.get(byWord.get(word.zh) ?? ''), reading)
    const values: Record<string, unknown> = {}
    for (const name of names) {
      const field = fields[name]!
      const at = found.get(name)
      if (at !== undefined) values[name] = field.shape.read(at, inner)
      else if (field.presence.kind === 'optional') values[name] = field.presence.absent
      else values[name] = missing(field.word, tree, reading)
      if (values[name] === BAD) bad = true
    }
    return { values, bad }
  }
}

/** A map from free keys, or such as `keys` takes, to one kind of value. */
export function recordOf<T, C>(shape: Shape<T, C>, keys?: Shape<string, C>): Shape<Readonly<Record<string, T>>, C> {
  const keyOf = ({ key, at }: Entry, tree: Tree, reading: Reading<C>): string | Bad =>
    keys
      ? keys.read({ kind: 'scalar', path: childPath(tree.path, shortened(key)), at, value: key, text: key }, reading)
      : key
  return {
    schema: () => ({
      type: 'object',
      ...(keys ? { propertyNames: keys.schema() } : {}),
      additionalProperties: shape.schema(),
    }),
    read: (tree, reading) => {
      if (tree.kind !== 'map') return notAMap(tree, reading)
      const read = new Map<string, T>()
      let bad = false
      for (const entry of tree.entries) {
        const key = keyOf(entry, tree, reading)
        const value = shape.read(entry.value, reading)
        if (key === BAD || value === BAD) bad = true
        else if (read.has(key)) bad = writtenTwice(entry, tree, reading)
        else read.set(key, value)
      }
      return bad ? BAD : Object.fromEntries(read)
    },
  }
}

const wordsOf = (word: Word): readonly string[] => [...new Set([word.zh, word.en, ...(word.also ?? [])])]

function objectSchema<C>(fields: Fields<C>): JsonSchema {
  const properties: Record<string, JsonSchema> = {}
  const mustHave: JsonSchema[] = []
  for (const { word, shape, presence } of Object.values(fields)) {
    const schema = shape.schema()
    for (const written of wordsOf(word)) properties[written] = schema
    if (presence.kind === 'required')
      mustHave.push({ anyOf: wordsOf(word).map((written) => ({ required: [written] })) })
  }
  return { type: 'object', properties, additionalProperties: false, ...(mustHave.length ? { allOf: mustHave } : {}) }
}

function notAMap<C>(tree: Tree, reading: Reading<C>): Bad {
  return complain(tree, reading, {
    code: 'YB-S002',
    message: text(`${quoted(tree)} 应为“键: 值”`, `${quoted(tree)} should be "key: value" pairs`),
    remedy: text('每行写一个 键: 值', 'write one key: value a line'),
  })
}

function unknownKey<C>(entry: Entry, tree: Tree, known: readonly string[], reading: Reading<C>): true {
  const close = nearest(entry.key, known)
  const chinese = known.filter((key) => /[^\x20-\x7e]/.test(key)).join('、') || known.join(', ')
  const english = known.filter((key) => /^[\x20-\x7e]+$/.test(key)).join(', ')
  const key = shortened(entry.key)
  complain({ path: childPath(tree.path, key), at: entry.at }, reading, {
    code: 'YB-S004',
    message: text(
      `不认识的键“${key}”${close ? `，是不是“${close}”？` : ''}`,
      `unknown key "${key}"${close ? `; maybe you meant "${close}"?` : ''}`,
    ),
    remedy: text(`这里可用：${chinese}`, `known here: ${english}`),
  })
  return true
}

function writtenTwice<C>(entry: Entry, tree: Tree, reading: Reading<C>): true {
  complain({ path: tree.path, at: entry.at }, reading, {
    code: 'YB-S005',
    message: text(`“${shortened(entry.key)}”写了两次`, `"${shortened(entry.key)}" is written twice`),
    remedy: text('只保留一个', 'keep one of them'),
  })
  return true
}

function missing<C>(word: Word, tree: Tree, reading: Reading<C>): Bad {
  const key = tree.at ? word.zh : word.en
  return complain({ path: tree.path === '' ? key : `${tree.path}.${key}`, at: tree.at }, reading, {
    code: 'YB-S006',
    message: text(`缺少“${word.zh}”`, `"${word.en}" is missing`),
    remedy: text(`补上 ${word.zh}: …`, `add ${word.en}: …`),
  })
}
