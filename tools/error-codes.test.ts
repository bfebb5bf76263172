import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { isTest, readSources } from './source-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

it('every error code in the source has one row in docs/error-codes.md, with a remedy, and no row is left over', () => {
  const inSource = readSources(
    root,
    ['engine', 'platform', 'server', 'cli'].map((name) => `packages/${name}/src`),
  )
    .filter(({ path }) => !isTest(path))
    .flatMap(({ text }) => text.match(/'YB-[A-Z]\d{3}\b/g) ?? [])
    .map((code) => code.slice(1))
  const rows = [...readFileSync(`${root}docs/error-codes.md`, 'utf8').matchAll(/^\| (YB-[A-Z]\d{3}) \|(.+)\|$/gm)]
  const documented = rows.map(([, code]) => code!)
  expect(new Set(documented).size, 'a code has two rows').toBe(documented.length)
  expect([...new Set(inSource)].filter((code) => !documented.includes(code)).sort()).toEqual([])
  expect(
    documented.filter((code) => !inSource.includes(code)),
    'no longer in the source',
  ).toEqual([])
  for (const [, code, cells] of rows) expect(cells!.split('|')[2]!.trim(), `remedy of ${code}`).not.toBe('')
})
