/**
 * Import direction: who may import whom. The tables are the rule (docs/architecture.md draws it); the rest only reads them.
 * Run by `npm run check:imports` and by `npm test`.
 */
import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding, Import, SourceFile } from './source-files.ts'
import { importsOf, isTest, printFindings, readSources } from './source-files.ts'

/** A room of the house: its folder, and what its files may import from outside of it. */
type Room = {
  readonly folder: string
  /** Packages by exact specifier. `@yibao/engine` is the engine's front door; deeper paths are private to it. */
  readonly packages: readonly string[]
  readonly nodeModules: boolean
  /** Other rooms reached by relative path. */
  readonly rooms: readonly string[]
}

const FRONT_DOOR = ['@yibao/engine', '@yibao/engine/policies']

export const ROOMS: readonly Room[] = [
  { folder: 'packages/engine/src', packages: ['yaml', '@noble/hashes/*'], nodeModules: false, rooms: [] },
  {
    folder: 'packages/platform/src',
    packages: [...FRONT_DOOR, 'pg', 'pg-cursor', 'uuid', 'sm-crypto-v2', '@electric-sql/*'],
    nodeModules: true,
    rooms: [],
  },
  {
    folder: 'packages/server/src',
    packages: [
      ...FRONT_DOOR,
      '@yibao/platform',
      'fastify',
      '@fastify/*',
      'typebox',
      'typebox/*',
      '@node-rs/argon2',
      'otpauth',
      'jose',
      'openid-client',
      'pino',
      'prom-client',
      'pdfkit',
      'qrcode',
      'write-excel-file/*',
      'read-excel-file/*',
      'sm-crypto-v2',
    ],
    nodeModules: true,
    rooms: [],
  },
  {
    folder: 'packages/cli/src',
    packages: [...FRONT_DOOR, '@yibao/platform', '@yibao/server'],
    nodeModules: true,
    rooms: [],
  },
  {
    folder: 'packages/web/src',
    packages: [
      ...FRONT_DOOR,
      'react',
      'react-dom',
      'react-dom/*',
      'react-router',
      'i18next',
      'react-i18next',
      'read-excel-file/*',
    ],
    nodeModules: false,
    rooms: [],
  },
]

const EVERYTHING_BELOW = [
  'words',
  'problem',
  'money',
  'calendar',
  'shape',
  'case',
  'policy',
  'plan',
  'filing',
  'settlement',
  'explain',
]

/** Folders of the engine, in the order of the pipeline: each may import itself and what is listed. */
export const ENGINE_ARROWS: Readonly<Record<string, readonly string[]>> = {
  words: [],
  problem: ['words'],
  money: [],
  calendar: [],
  shape: ['words', 'problem', 'money', 'calendar'],
  case: ['words', 'problem', 'money', 'calendar', 'shape'],
  policy: ['words', 'problem', 'money', 'calendar', 'shape', 'case'],
  plan: ['words', 'problem', 'money', 'calendar', 'case', 'policy'],
  filing: ['words', 'problem', 'money', 'calendar', 'case', 'policy', 'plan'],
  settlement: ['words', 'problem', 'money', 'calendar', 'case', 'policy', 'plan', 'filing'],
  explain: ['words', 'problem', 'money', 'calendar', 'case', 'policy', 'plan', 'filing', 'settlement'],
  proof: EVERYTHING_BELOW,
  lines: EVERYTHING_BELOW,
  // Written a second time, on its own, to test the plan against; it must not lean on it.
  oracle: ['words', 'money', 'calendar', 'case', 'policy', 'filing', 'settlement'],
}

/** Single files that everybody in the engine may import: forms, without code. */
export const ENGINE_FORMS: readonly string[] = ['settlement/settlement.ts']

/** Folders that only tests may import; like tests, they may use any package. */
const ONLY_FOR_TESTS: readonly string[] = ['oracle']

const ENGINE = 'packages/engine/src'
const NODE_MODULES = new Set(builtinModules)

export function checkImports(files: readonly SourceFile[]): Finding[] {
  return [...files.flatMap(checkFile), ...cycles(files)]
}

function checkFile(file: SourceFile): Finding[] {
  const room = ROOMS.find(({ folder }) => file.path.startsWith(`${folder}/`))
  if (!room) return []
  return importsOf(file).flatMap((one) => {
    const message = one.specifier.startsWith('.')
      ? relativeViolation(file, room, one)
      : isTestSupport(file.path)
        ? undefined
        : packageViolation(room, one)
    return message ? [{ path: file.path, line: one.line, message }] : []
  })
}

function packageViolation(room: Room, { specifier }: Import): string | undefined {
  const isNode = specifier.startsWith('node:') || NODE_MODULES.has(specifier)
  if (isNode) return room.nodeModules ? undefined : `${room.folder} does no I/O: ${specifier} is a module of Node`
  if (room.packages.some((allowed) => matches(allowed, specifier))) return undefined
  return `${room.folder} may not import ${specifier}; it may import ${room.packages.join(', ') || 'no package'}`
}

const isTestSupport = (path: string): boolean =>
  isTest(path) || ONLY_FOR_TESTS.some((folder) => path.startsWith(`${ENGINE}/${folder}/`))

const matches = (allowed: string, specifier: string): boolean =>
  allowed.endsWith('/*') ? specifier.startsWith(allowed.slice(0, -1)) : specifier === allowed

function relativeViolation(file: SourceFile, room: Room, { specifier }: Import): string | undefined {
  const target = resolveFrom(file.path, specifier)
  if (!target.startsWith(`${room.folder}/`)) {
    const allowed = isTest(file.path) || room.rooms.some((folder) => target.startsWith(`${folder}/`))
    return allowed ? undefined : `${room.folder} may not reach outside itself to ${target}`
  }
  return room.folder === ENGINE ? engineViolation(file.path, target) : undefined
}

function engineViolation(path: string, target: string): string | undefined {
  const [from, to] = [engineFolder(path), engineFolder(target)]
  if (from === null || isTest(path) || from === to) return undefined
  const inside = target.slice(ENGINE.length + 1)
  if (ENGINE_FORMS.includes(inside)) return undefined
  if (to === null) return `${from}/ may not import the front door ${inside}`
  const arrows = ENGINE_ARROWS[from]
  if (!arrows) return `${from}/ has no row in ENGINE_ARROWS (tools/check-imports.ts): say what it may import`
  if (ONLY_FOR_TESTS.includes(to)) return `${to}/ is for tests only`
  if (arrows.includes(to)) return undefined
  return `${from}/ may not import ${to}/; it may import ${arrows.join(', ') || 'nothing'}`
}

/** First folder below the engine's src, or null for the files at its front door. */
function engineFolder(path: string): string | null {
  const parts = path.slice(ENGINE.length + 1).split('/')
  return parts.length > 1 ? parts[0]! : null
}

const resolveFrom = (path: string, specifier: string): string => posix.join(posix.dirname(path), specifier)

/** Files that import each other in a circle. Each circle is told once, at the import that closes it. */
function cycles(files: readonly SourceFile[]): Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const trail: string[] = []
  const found: Finding[] = []
  const visit = (path: string): void => {
    trail.push(path)
    for (const { specifier, line } of importsOf(byPath.get(path)!)) {
      const target = specifier.startsWith('.') ? resolveFrom(path, specifier) : ''
      if (trail.includes(target)) {
        const circle = [...trail.slice(trail.indexOf(target)), target]
        found.push({ path, line, message: `import cycle: ${circle.join(' → ')}` })
      } else if (byPath.has(target) && !done.has(target)) visit(target)
    }
    trail.pop()
    done.add(path)
  }
  for (const { path } of files) if (!done.has(path)) visit(path)
  return found
}

/** Findings in this repository. */
export function checkRepository(): Finding[] {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const folders = ROOMS.map((room) => room.folder)
  return checkImports(readSources(root, folders))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const findings = checkRepository()
  printFindings('import direction', findings)
  process.exitCode = findings.length ? 1 : 0
}
