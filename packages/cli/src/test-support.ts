import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { loadPolicies, type PolicyFile, type PolicySet } from '@yibao/engine'
import { main } from './main.ts'
import type { Output, Shipped, World } from './world.ts'

const POLICIES = fileURLToPath(new URL('../../../policies/', import.meta.url))

function readPolicies(): PolicyFile[] {
  return readdirSync(POLICIES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(POLICIES, path), 'utf8') }))
}

let files: PolicyFile[] | undefined
let policies: PolicySet | undefined

/** The policy files of this checkout, read once. */
export const shipped: Shipped = {
  shippedPolicyFiles: () => {
    files ??= readPolicies()
    return files
  },
  shippedPolicies: () => {
    if (policies) return policies
    const loaded = loadPolicies(shipped.shippedPolicyFiles())
    if (!loaded.ok) throw new Error(loaded.problems.map((one) => one.message.en).join('\n'))
    policies = loaded.value
    return policies
  },
}

type Ran = { readonly code: number; readonly out: string; readonly err: string }
type RunOptions = {
  readonly input?: string | Readable
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
  readonly columns?: number
}

/** Runs the command line in this process, as somebody would on 2025-06-15. */
export async function yibao(command: string | readonly string[], options: RunOptions = {}): Promise<Ran> {
  const argv = typeof command === 'string' ? command.split(' ').filter((word) => word !== '') : command
  const [out, err] = [captured(options.columns), captured()]
  const { input = '' } = options
  const world: World = {
    input: typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input,
    out: out.stream,
    err: err.stream,
    env: options.env ?? {},
    cwd: options.cwd ?? tmpdir(),
    today: () => '2025-06-15',
    now: () => Date.parse('2025-06-15T02:00:00Z'),
    shipped: async () => shipped,
  }
  const code = await main(argv, world)
  return { code, out: out.text(), err: err.text() }
}

function captured(columns?: number): { readonly stream: Output; readonly text: () => string } {
  const stream = new PassThrough({ highWaterMark: 1 << 16 })
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const terminal = columns === undefined ? {} : { isTTY: true, columns }
  return { stream: Object.assign(stream, terminal), text: () => Buffer.concat(chunks).toString('utf8') }
}

/** A folder with some files, for one test. */
export function folderWith(contents: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'yibao-'))
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** What a command printed with `--json`. */
export const json = <T>(ran: Ran): T => JSON.parse(ran.out) as T
