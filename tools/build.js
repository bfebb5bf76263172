// Builds the packages into their dist folders, when a source is newer than the last build.
// Used by `npm run build`, by `npm pack` (prepack) and by packages/cli/bin/yibao.js in a checkout.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const lock = join(root, 'node_modules/.yibao-build.lock')
const STALE_LOCK_MS = 120_000

const PAGES = ['index.html', 'sign-in.html', 'insured.html', 'agency.html', 'hospital.html']

/**
 * In build order: a package's `dist` is made from these files and folders, by the compiler unless `make` says otherwise; `after`
 * adds what is not made that way.
 */
const PACKAGES = [
  { name: 'engine', sources: ['packages/engine/src', 'policies'], after: shipPoliciesAsModule },
  {
    name: 'web',
    sources: ['src', 'public', ...PAGES, 'vite.config.ts', 'precache-list.ts']
      .map((path) => `packages/web/${path}`)
      .concat('packages/engine/src', 'policies'),
    make: bundlePages,
    after: pressPages,
  },
  { name: 'platform', sources: ['packages/platform/src', 'packages/engine/src'], after: nothingMore },
  {
    name: 'server',
    sources: ['packages/server/src', 'packages/platform/src', 'packages/engine/src'],
    after: nothingMore,
  },
  {
    name: 'cli',
    sources: ['cli', 'server', 'platform', 'engine', 'web'].map((name) => `packages/${name}/src`).concat('policies'),
    after: shipPoliciesAndPages,
  },
]
const COMMON_SOURCES = ['tsconfig.json', 'tools/build.js']

/** Builds what is out of date. Returns the names of the packages built. */
export async function build({ force = false } = {}) {
  if (!force && PACKAGES.every(isFresh)) return []
  return withLock(async () => {
    const due = PACKAGES.filter((one) => force || !isFresh(one))
    for (const one of due) await buildPackage(one)
    return due.map((one) => one.name)
  })
}

async function buildPackage(one) {
  const dist = join(root, 'packages', one.name, 'dist')
  const startedAt = new Date()
  const { make = compile } = one
  make(one.name)
  await one.after(dist)
  removeOlderThan(dist, startedAt)
  const stamp = join(dist, '.built')
  writeFileSync(stamp, '')
  utimesSync(stamp, startedAt, startedAt)
}

function compile(name) {
  runNode(name, ['node_modules/typescript/bin/tsc', '-p', join('packages', name, 'tsconfig.build.json')])
}

function bundlePages(name) {
  runNode(name, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', join('packages', name)])
}

function runNode(name, args) {
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`packages/${name} does not compile:\n${run.stdout}${run.stderr}`)
}

function isFresh(one) {
  const stamp = join(root, 'packages', one.name, 'dist/.built')
  if (!existsSync(stamp)) return false
  const builtAt = statSync(stamp).mtimeMs
  const sources = [...one.sources, ...COMMON_SOURCES]
  sources.push(`packages/${one.name}/package.json`, `packages/${one.name}/tsconfig.build.json`)
  return sources.every((source) => newest(join(root, source)) <= builtAt)
}

/** Newest modification under a file or folder; folders count, so that a removed file is seen. Tests do not. */
function newest(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return /\.test\.ts$/.test(path) ? 0 : stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** `@yibao/engine/policies`: the policies as a module, already read, for programs that start fast or have no files. */
async function shipPoliciesAsModule(dist) {
  const files = policyFiles(join(root, 'policies'))
  const load = await import(pathToFileURL(join(dist, 'policy/load.js')).href)
  const portable = await import(pathToFileURL(join(dist, 'policy/portable.js')).href)
  const loaded = load.loadPolicies(files)
  if (!loaded.ok) {
    const lines = loaded.problems.map((one) => `${one.at?.file}:${one.at?.line} ${one.code} ${one.message.zh}`)
    throw new Error(`the policy files have problems:\n${lines.join('\n')}`)
  }
  writeFileSync(
    join(dist, 'policies.js'),
    `import { unpackPolicies } from './policy/portable.js'

const PACKED = ${JSON.stringify(portable.packPolicies(loaded.value))}
const FILES = ${JSON.stringify(JSON.stringify(files))}

let policies

/** The policies that come with this version. */
export function shippedPolicies() {
  policies ??= unpackPolicies(PACKED)
  return policies
}

/** The same as files: \`{ path, text }\`. */
export function shippedPolicyFiles() {
  return JSON.parse(FILES)
}
`,
  )
  copyFileSync(join(root, 'packages/engine/src/policies.d.ts'), join(dist, 'policies.d.ts'))
}

/** Pages travel pressed: what is text is kept in gzip and brotli beside itself, so that serving costs nothing. */
function pressPages(dist) {
  for (const name of readdirSync(dist, { recursive: true })) {
    if (!/\.(js|css|html|svg|webmanifest)$/.test(name)) continue
    const content = readFileSync(join(dist, name))
    writeFileSync(join(dist, `${name}.gz`), gzipSync(content, { level: 9 }))
    writeFileSync(join(dist, `${name}.br`), brotliCompressSync(content))
  }
}

function nothingMore() {}

function policyFiles(folder, base = folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return policyFiles(path, base)
      if (!/\.ya?ml$/.test(entry.name)) return []
      return [{ path: relative(base, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }]
    })
}

function shipPoliciesAndPages(dist) {
  cpSync(join(root, 'packages/web/dist'), join(dist, 'web'), { recursive: true })
  const target = join(dist, 'policies')
  for (const { path } of policyFiles(join(root, 'policies'))) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    copyFileSync(join(root, 'policies', path), join(target, path))
  }
}

/** What this build did not write is left from an older one. The folder is never empty meanwhile: others may be reading it. */
function removeOlderThan(folder, startedAt) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) removeOlderThan(path, startedAt)
    // A second of grace: some file systems keep coarse times.
    else if (statSync(path).mtimeMs < startedAt.getTime() - 1000) rmSync(path)
  }
}

/** Several processes may find the build out of date at once (tests start many): one builds, the others wait. */
async function withLock(work) {
  mkdirSync(dirname(lock), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
      if (since !== undefined && Date.now() - since > STALE_LOCK_MS) rmSync(lock, { recursive: true, force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Licence and readme travel with each package. */
function copyPackageTexts() {
  for (const { name } of PACKAGES) {
    for (const file of ['LICENSE', 'README.md']) cpSync(join(root, file), join(root, 'packages', name, file))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const built = await build({ force: process.argv.includes('--force') })
    if (process.argv.includes('--pack')) copyPackageTexts()
    console.log(built.length ? `built ${built.join(' and ')}` : 'build is up to date')
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
