import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { BUILT } from './built.ts'

const dist = (path: string): string => join(BUILT, path)

/** Scripts that a page loads before anything is asked of it: its own, what it preloads, and what those import. */
function scriptsOf(html: string): readonly string[] {
  const found = new Set<string>()
  const follow = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    const code = readFileSync(dist(path), 'utf8')
    for (const [, name] of code.matchAll(/(?:^|[;}])import(?:[^"'();]*from)?["']\.\/([^"']+)["']/g))
      follow(`assets/${name}`)
  }
  const text = readFileSync(dist(html), 'utf8')
  for (const [, path] of text.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) follow(path!)
  return [...found]
}

it('the public page loads at most 250 kB of script, gzipped, engine and all policies included', () => {
  const scripts = scriptsOf('index.html')
  expect(scripts.length).toBeGreaterThan(0)
  const bytes = scripts.map((path) => gzipSync(readFileSync(dist(path)), { level: 9 }).length)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(250_000)
})
