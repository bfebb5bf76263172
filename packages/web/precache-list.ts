import { createHash } from 'node:crypto'
import type { Plugin, Rollup } from 'vite'

const PLACEHOLDER = '__PRECACHE__'
/** Files of `public/`, which the bundler copies without listing them. */
const COPIED = ['/icon.svg', '/manifest.webmanifest']

/** Writes into the service worker which files the public face consists of, and a version that changes with any of them. */
export function precacheList(): Plugin {
  return {
    name: 'yibao-precache-list',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = ['index.html', ...filesOf(bundle, 'public')].sort()
        const hash = createHash('sha256')
        for (const name of files) hash.update(name).update(contentOf(bundle[name]!))
        const paths = files.map((name) => (name === 'index.html' ? '/' : `/${name}`))
        const list = JSON.stringify({ version: hash.digest('hex').slice(0, 12), paths: [...paths, ...COPIED] })
        const worker = bundle['service-worker.js']
        if (worker?.type !== 'chunk' || !worker.code.includes(PLACEHOLDER)) {
          throw new Error(`the service worker has no ${PLACEHOLDER} to fill in`)
        }
        worker.code = worker.code.replace(PLACEHOLDER, () => list)
      },
    },
  }
}

/** The scripts and styles that a face may come to load: its entry's, and whatever those import, now or when asked. */
function filesOf(bundle: Rollup.OutputBundle, face: string): readonly string[] {
  const found = new Set<string>()
  const follow = (name: string): void => {
    const file = bundle[name]
    if (found.has(name) || file === undefined) return
    found.add(name)
    if (file.type !== 'chunk') return
    for (const next of [...file.imports, ...file.dynamicImports, ...(file.viteMetadata?.importedCss ?? [])])
      follow(next)
  }
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.isEntry && file.name === face) follow(file.fileName)
  if (found.size === 0) throw new Error(`there is no face ${face} to keep`)
  return [...found]
}

const contentOf = (file: Rollup.OutputAsset | Rollup.OutputChunk): string | Uint8Array =>
  file.type === 'chunk' ? file.code : file.source
