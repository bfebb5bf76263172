import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** A TypeScript file of the repository. `path` is relative to its root, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string }

/** What a check found, `file:line` first when printed. */
export type Finding = { readonly path: string; readonly line: number; readonly message: string }

export type Import = { readonly specifier: string; readonly line: number }

const SKIPPED = new Set(['node_modules', 'dist', 'coverage'])

export function readSources(root: string, folders: readonly string[]): SourceFile[] {
  const walk = (folder: string): SourceFile[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(path)
      if (!/\.(ts|tsx|mts)$/.test(entry.name)) return []
      return [{ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }]
    })
  return folders.flatMap((folder) => walk(join(root, folder)))
}

/** Tests, and files that only tests use. */
export const isTest = (path: string): boolean => /(\.(test|fixture)|\/test-support)\.tsx?$/.test(path)

export function parse(file: SourceFile): ts.SourceFile {
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true)
}

export const lineOf = (source: ts.SourceFile, position: number): number =>
  source.getLineAndCharacterOfPosition(position).line + 1

/** Every module named by `import`, `export … from`, `import()` and `import('…')` types. */
export function importsOf(file: SourceFile): Import[] {
  const source = parse(file)
  return ts.preProcessFile(file.text, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: lineOf(source, pos),
  }))
}

export function printFindings(title: string, findings: readonly Finding[]): void {
  for (const { path, line, message } of findings) console.error(`${path}:${line}  ${message}`)
  console.log(findings.length ? `${title}: ${findings.length} violation(s)` : `${title}: in order`)
}
