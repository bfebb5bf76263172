import { failed, ok, type Problem, type Result } from '../problem/problem.ts'
import { treesFromYaml } from '../shape/from-yaml.ts'
import { object, required } from '../shape/object.ts'
import { BAD, listOf, type Shape } from '../shape/shape.ts'
import type { Tree } from '../shape/tree.ts'
import { text } from '../words/text.ts'
import { KEYS, type Word } from '../words/vocabulary.ts'
import type { PolicySet } from './documents.ts'
import { account, benefit, catalogue, layer } from './read/benefits.ts'
import type { PolicyContext, PolicyFileName } from './read/context.ts'
import { filingRules, guide, places, reference, region } from './read/facts.ts'
import { sourceDocument } from './read/source.ts'
import { named } from './read/texts.ts'
import type { SourceDocument } from './source.ts'

/** A policy file as text; `path` such as `210200-dalian/catastrophic.yaml`. */
export type PolicyFile = { readonly path: string; readonly text: string }

type Draft = { -readonly [K in keyof PolicySet]: PolicySet[K][number][] }
type Kind = { readonly word: Word; readonly shape: Shape<unknown, PolicyContext>; readonly add: Add }
type Add = (draft: Draft, read: never, file: PolicyFileName, at: { at: Tree['at'] }) => void

const sources = object({ sources: required(KEYS.sources, listOf(sourceDocument)) })

/** Each kind of document, told by its first key. */
export const KINDS: readonly Kind[] = [
  kind(KEYS.sources, sources, () => {}),
  kind(KEYS.places, places, (draft, read) => {
    for (const [code, name] of Object.entries(read.places)) draft.places.push({ code, name })
  }),
  kind(KEYS.region, region, (draft, { englishName, ...read }) => {
    draft.regions.push({ ...read, name: named(read.name, englishName) })
  }),
  kind(KEYS.benefit, benefit, (draft, read, file, place) => draft.benefits.push(headed(read, file, place) as never)),
  kind(KEYS.layer, layer, (draft, read, file, place) => draft.layers.push(headed(read, file, place) as never)),
  kind(KEYS.account, account, (draft, read, file, place) => draft.accounts.push(headed(read, file, place) as never)),
  kind(KEYS.catalogue, catalogue, (draft, read, file, place) =>
    draft.catalogues.push(headed(read, file, place) as never),
  ),
  kind(KEYS.reference, reference, (draft, read, file, place) =>
    draft.references.push(headed({ ...read, name: read.reference }, file, place) as never),
  ),
  kind(KEYS.filingRules, filingRules, (draft, { name: _name, ...read }, file) => {
    draft.filings.push({ ...read, id: idOf(file), region: file.region })
  }),
  kind(KEYS.guide, guide, (draft, read, file) => {
    draft.guides.push({ id: idOf(file), region: file.region, entries: read.entries })
  }),
]

function kind<T>(
  word: Word,
  shape: Shape<T, PolicyContext>,
  add: (draft: Draft, read: T, file: PolicyFileName, place: { at: Tree['at'] }) => void,
): Kind {
  return { word, shape, add: add as Add }
}

/**
 * Reads policy files. Either all of them, or every problem of all of them (`YB-P001` … `YB-P018`, `YB-S…`), each with
 * file and line. What the tables say is judged later, by `checkPolicies`.
 */
export function loadPolicies(files: readonly PolicyFile[]): Result<PolicySet> {
  const problems: Problem[] = []
  const report = (problem: Problem): void => void problems.push(problem)
  const parsed = files.flatMap((file) => {
    const { trees, problems: syntax } = treesFromYaml(file.path, file.text)
    problems.push(...syntax)
    if (trees.length === 0 && syntax.length === 0) problems.push(emptyFile(file.path))
    return trees.map((tree) => ({ tree, file: fileName(file.path) }))
  })
  const documents = new Map<string, SourceDocument>()
  const context = (file: PolicyFileName): PolicyContext => ({ source: null, documents, file })
  for (const { tree, file } of parsed) {
    if (!startsWith(tree, KEYS.sources)) continue
    const read = sources.read(tree, { report, context: context(file) })
    if (read !== BAD) for (const entry of read.sources) documents.set(entry.title, documentOf(entry))
  }
  const draft: Draft = {
    sources: [...documents.values()],
    places: [],
    regions: [],
    benefits: [],
    layers: [],
    accounts: [],
    catalogues: [],
    references: [],
    filings: [],
    guides: [],
  }
  for (const { tree, file } of parsed) {
    if (startsWith(tree, KEYS.sources)) continue
    const found = KINDS.find(({ word }) => startsWith(tree, word))
    if (found === undefined) report(unknownKind(tree, file))
    else {
      const read = found.shape.read(tree, { report, context: context(file) })
      if (read !== BAD) found.add(draft, read as never, file, tree)
    }
  }
  return problems.length > 0 ? failed(problems) : ok(draft)
}

const startsWith = (tree: Tree, word: Word): boolean =>
  tree.kind === 'map' && tree.entries.some(({ key }) => key === word.zh || key === word.en) && firstKey(tree) === word

/** The kind is told by the first key, so that 个人账户 inside another document is no document. */
function firstKey(tree: Tree): Word | undefined {
  const first = tree.kind === 'map' ? tree.entries[0]?.key : undefined
  return [KEYS.sources, ...KINDS.map(({ word }) => word)].find((word) => word.zh === first || word.en === first)
}

/** `policies/210200-dalian/catastrophic.yaml`: the region is the number of the folder. */
function fileName(path: string): PolicyFileName {
  const parts = path.replaceAll('\\', '/').split('/')
  const folder = parts.at(-2) ?? ''
  const stem = (parts.at(-1) ?? '').replace(/\.ya?ml$/, '')
  return { path, region: /^\d{6}/.exec(folder)?.[0] ?? '', stem }
}

const idOf = (file: PolicyFileName): string => `${file.region}/${file.stem}`

function headed<T extends Record<string, unknown>>(read: T, file: PolicyFileName, place: { at: Tree['at'] }) {
  const { englishName, name, ...rest } = read
  return {
    ...rest,
    id: idOf(file),
    region: file.region,
    name: named(name as string, (englishName as string | null) ?? null),
    at: place.at ?? { file: file.path, line: 1, column: 1 },
  }
}

function documentOf(entry: {
  title: string
  english: string | null
  publisher: string | null
  date: string | null
  url: string | null
}): SourceDocument {
  const publisher = entry.publisher ?? '未注明'
  return {
    title: named(entry.title, entry.english),
    publisher: named(publisher, entry.publisher === null ? 'not stated' : null),
    date: entry.date,
    url: entry.url,
  }
}

function emptyFile(path: string): Problem {
  return {
    code: 'YB-P002',
    path: '',
    severity: 'error',
    at: { file: path, line: 1, column: 1 },
    message: text('这个政策文件是空的', 'this policy file is empty'),
    remedy: text('写上内容，或删去这个文件', 'write something, or remove the file'),
  }
}

function unknownKind(tree: Tree, file: PolicyFileName): Problem {
  const zh = KINDS.map(({ word }) => word.zh).join('、')
  const en = KINDS.map(({ word }) => word.en).join(', ')
  return {
    code: 'YB-P002',
    path: '',
    severity: 'error',
    at: tree.at ?? { file: file.path, line: 1, column: 1 },
    message: text('看不出这是哪一种政策文件', 'this is no known kind of policy document'),
    remedy: text(`第一个键应为：${zh}`, `the first key should be one of: ${en}`),
  }
}
