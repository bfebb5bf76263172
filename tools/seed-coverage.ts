/**
 * Which row of `policies/` carries which fact of the five starting documents: writes docs/seed-coverage.md.
 * `node --import tsx tools/seed-coverage.ts [--check]`; `--check` writes nothing and exits 1 where the page is old,
 * a fact is carried nowhere, or a file names a fact that is not in docs/seed-facts.yaml.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isMap, isPair, isScalar, isSeq, LineCounter, parse, parseAllDocuments, visit, type YAMLMap } from 'yaml'
import { KEYS, type Key, VALUES, type Word } from '../packages/engine/src/words/vocabulary.ts'

export type SeedFact = { readonly id: string; readonly zh: string; readonly en: string }
export type PolicyText = { readonly path: string; readonly text: string }

/** A place in a policy file whose source names a fact. `words` tells a benefit's row, or an entry's title. */
export type Carrier = {
  readonly path: string
  readonly line: number
  readonly document: string
  readonly words: string
}
export type Coverage = {
  readonly rows: readonly { readonly fact: SeedFact; readonly carriers: readonly Carrier[] }[]
  readonly missing: readonly string[]
  readonly unknown: readonly (Carrier & { readonly id: string })[]
}

const HEADS: readonly Key[] = [
  'benefit',
  'layer',
  'account',
  'catalogue',
  'reference',
  'region',
  'filingRules',
  'guide',
  'sources',
  'places',
]
/** Path keys that say nothing to a reader. */
const SILENT: readonly Key[] = ['versions', 'table', 'entries', 'topics', 'source']

const isWord = (key: Key, text: unknown): boolean => {
  const word: Word = KEYS[key]
  return text === word.zh || text === word.en || (word.also ?? []).some((also) => also === text)
}
const keyText = (pair: unknown): string => (isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '')
const entry = (map: YAMLMap, key: Key): unknown => map.items.find((pair) => isWord(key, keyText(pair)))?.value

/** `三级`, `在职+退休`, or '' where the value is no plain text. */
function plain(node: unknown): string {
  if (isScalar(node)) return String(node.value)
  if (isSeq(node)) return node.items.map(plain).filter(Boolean).join('+')
  if (!isMap(node)) return ''
  const first = node.items[0]
  return isWord('text', keyText(first)) || keyText(first) === '中文' ? plain(first?.value) : keyText(first)
}

/** What stands around the source, in a few words: `支付比例 三级 在职 55%`. */
function wordsOf(owner: YAMLMap, keys: readonly string[]): string {
  const title = plain(entry(owner, 'title')) || plain(entry(owner, 'topic'))
  if (title) return title
  const steps = keys.filter((key) => !SILENT.some((silent) => isWord(silent, key)))
  const value = entry(owner, 'value')
  if (value === undefined) return steps.join(' ')
  const conditions = owner.items.filter((pair) => pair.value !== value && !isWord('source', keyText(pair)))
  const told = conditions.map((pair) => {
    const text = plain(pair.value)
    const yesNo: readonly Word[] = Object.values(VALUES.yesNo)
    return yesNo.some((word) => text === word.zh || text === word.en) ? `${keyText(pair)}=${text}` : text
  })
  return [...steps, ...told, plain(value)].filter(Boolean).join(' ')
}

function documentName(root: unknown): string {
  if (!isMap(root)) return ''
  const head = root.items.find((pair) => HEADS.some((key) => isWord(key, keyText(pair))))
  if (!head) return ''
  const name = isWord('region', keyText(head)) ? entry(root, 'name') : head.value
  return [keyText(head), plain(name)].filter(Boolean).join('：')
}

function carriersIn(file: PolicyText): (Carrier & { id: string })[] {
  const lines = new LineCounter()
  const found: (Carrier & { id: string })[] = []
  for (const document of parseAllDocuments(file.text, { lineCounter: lines })) {
    const error = document.errors[0]
    if (error) throw new Error(`${file.path}: ${error.message}`)
    visit(document, {
      Pair(_, pair, ancestors) {
        if (!isWord('facts', keyText(pair))) return
        const [owner, sourcePair] = [ancestors.at(-3), ancestors.at(-2)]
        if (!isMap(owner) || !isWord('source', keyText(sourcePair))) return
        const keys = ancestors.slice(0, -2).map(keyText).filter(Boolean)
        for (const id of isSeq(pair.value) ? pair.value.items : [pair.value]) {
          if (!isScalar(id)) continue
          found.push({
            id: String(id.value),
            path: file.path,
            line: lines.linePos(id.range?.[0] ?? 0).line,
            document: documentName(document.contents),
            words: wordsOf(owner, keys),
          })
        }
      },
    })
  }
  return found
}

export function collectCoverage(files: readonly PolicyText[], facts: readonly SeedFact[]): Coverage {
  const found = files.flatMap(carriersIn)
  const known = new Set(facts.map((fact) => fact.id))
  const rows = facts.map((fact) => ({ fact, carriers: found.filter((carrier) => carrier.id === fact.id) }))
  return {
    rows,
    missing: rows.filter((row) => row.carriers.length === 0).map((row) => row.fact.id),
    unknown: found.filter((carrier) => !known.has(carrier.id)),
  }
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

export function coveragePage(coverage: Coverage): string {
  const carried = (carrier: Carrier): string => {
    const link = `[\`${carrier.path}:${carrier.line}\`](../${carrier.path}#L${carrier.line})`
    return [link, cell(carrier.document), cell(carrier.words)].filter(Boolean).join(' · ')
  }
  return [
    '# 起始文件的每条事实在哪里 / Where each fact of the starting documents is carried',
    '',
    '由 `tools/seed-coverage.ts` 生成，不要手改。 Generated, do not edit.',
    '',
    '| id | 事实 / fact | 所在 / carried by |',
    '|---|---|---|',
    ...coverage.rows.map(
      ({ fact, carriers }) =>
        `| ${fact.id} | ${cell(fact.zh)} / ${cell(fact.en)} | ${carriers.map(carried).join('<br>') || '—'} |`,
    ),
    '',
  ].join('\n')
}

/** What is wrong, one line each. */
export function complaints(coverage: Coverage): string[] {
  return [
    ...coverage.missing.map((id) => `${id}: carried by no policy file`),
    ...coverage.unknown.map(({ id, path, line }) => `${id}: not in docs/seed-facts.yaml (${path}:${line})`),
  ]
}

function readPolicies(root: string): PolicyText[] {
  return readdirSync(join(root, 'policies'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.ya?ml$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

function main(check: boolean): number {
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  const page = join(root, 'docs/seed-coverage.md')
  const facts = parse(readFileSync(join(root, 'docs/seed-facts.yaml'), 'utf8')) as SeedFact[]
  const coverage = collectCoverage(readPolicies(root), facts)
  const text = coveragePage(coverage)
  const wrong = complaints(coverage)
  if (!check) writeFileSync(page, text)
  else if (!isOnDisk(page, text))
    wrong.unshift('docs/seed-coverage.md is old: run node --import tsx tools/seed-coverage.ts')
  for (const line of wrong) console.error(line)
  console.log(`${facts.length - coverage.missing.length} of ${facts.length} facts carried`)
  return check && wrong.length > 0 ? 1 : 0
}

function isOnDisk(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text
  } catch {
    return false
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.includes('--check'))
}
