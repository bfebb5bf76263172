import { Composer, type CST, LineCounter, Parser } from 'yaml'
import type { Place, Problem } from '../problem/problem.ts'
import { text } from '../words/text.ts'
import { DEEPEST, type Tree } from './tree.ts'
import { type ReportYaml, TOO_DEEP, YamlTrees } from './yaml-trees.ts'

/** Every YAML document of a text as a tree with places, or the syntax problems. */
export function treesFromYaml(
  file: string,
  source: string,
): { readonly trees: readonly Tree[]; readonly problems: readonly Problem[] } {
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const problems: Problem[] = []
  const report: ReportYaml = (offset, message, remedy) =>
    void problems.push({ code: 'YB-P001', path: '', severity: 'error', at: place(offset), message, remedy })
  const tokens = [...new Parser(lines.addNewLine).parse(source)]
  for (const token of tokens) judge(token, report)
  if (problems.length > 0) return { trees: [], problems }
  const documents = [...new Composer({ version: '1.2', uniqueKeys: true }).compose(tokens)]
  for (const error of documents.flatMap((document) => document.errors)) {
    const reason = error.message.split('\n')[0] ?? error.code
    report(
      error.pos[0],
      text(`不是有效的 YAML：${reason}`, `not valid YAML: ${reason}`),
      text('检查这一行的缩进、冒号和引号', 'check the indentation, colons and quotes of this line'),
    )
  }
  if (problems.length > 0) return { trees: [], problems }
  const writer = new YamlTrees(place, report)
  const trees = documents.filter((d) => d.contents !== null).map((d) => writer.treeOf(d.contents))
  return { trees: problems.length > 0 ? [] : trees, problems }
}

/** What must be refused before the parser makes nodes: it descends by recursion, and another YAML has other scalars. */
function judge(token: CST.Token, report: ReportYaml): void {
  if (token.type === 'directive' && /^%YAML\s+(?!1\.2\s*$)/.test(token.source)) {
    report(
      token.offset,
      text('只读 YAML 1.2', 'only YAML 1.2 is read'),
      text('去掉 %YAML 一行', 'take the %YAML line out'),
    )
  }
  const deep = token.type === 'document' ? belowDeepest(token.value, 0) : undefined
  if (deep !== undefined) report(deep, TOO_DEEP.message, TOO_DEEP.remedy)
}

/** Where the first map or list stands that is one too deep. */
function belowDeepest(token: CST.Token | null | undefined, depth: number): number | undefined {
  if (!token || !('items' in token)) return undefined
  if (depth >= DEEPEST) return token.offset
  for (const { key, value } of token.items) {
    const found = belowDeepest(key, depth + 1) ?? belowDeepest(value, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}
