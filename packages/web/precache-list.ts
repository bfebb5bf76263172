import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

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
        const files = Object.values(bundle).filter(({ fileName }) => fileName !== 'service-worker.js')
        const hash = createHash('sha256')
        for (const file of files) hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source)
        const paths = files.map(({ fileName }) => (fileName === 'index.html' ? '/' : `/${fileName}`))
        const list = JSON.stringify({ version: hash.digest('hex').slice(0, 12), paths: [...paths, ...COPIED].sort() })
        const worker = bundle['service-worker.js']
        if (worker?.type !== 'chunk' || !worker.code.includes(PLACEHOLDER)) {
          throw new Error(`the service worker has no ${PLACEHOLDER} to fill in`)
        }
        worker.code = worker.code.replace(PLACEHOLDER, () => list)
      },
    },
  }
}
