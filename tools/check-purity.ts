/**
 * The engine's arithmetic is exact, and it knows nothing but its arguments: no floating-point rounding of money, no
 * clock, no chance, no I/O in packages/engine/src outside tests. Run by `npm run check:purity` and by `npm test`.
 */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { Finding, SourceFile } from './source-files.ts'
import { isTest, lineOf, parse, printFindings, readSources } from './source-files.ts'

const ENGINE = 'packages/engine/src'

/** Calls that make or print floating-point money, by the name called. */
const INEXACT: Readonly<Record<string, string>> = {
  parseFloat: 'reads a floating-point number; use parseYuan or parseRate',
  toFixed: 'rounds a floating-point number; use formatYuan',
  toPrecision: 'rounds a floating-point number; use formatYuan',
  'Math.round': 'rounds a floating-point number; use halfUp or timesHalfUp, which name their rounding',
  'Math.fround': 'rounds to single precision',
}

/** Names from outside that a pure function has no use for. */
const OUTSIDE: Readonly<Record<string, string>> = {
  'Math.random': 'is chance; pass random values in',
  'Date.now': 'is a clock; pass the date in',
  fetch: 'is I/O',
  'console.log': 'is I/O; return the text',
  'console.warn': 'is I/O; return a problem',
  'console.error': 'is I/O; return a problem',
  require: 'loads code at run time',
}

export function checkPurity(files: readonly SourceFile[]): Finding[] {
  return files.filter(({ path }) => path.startsWith(`${ENGINE}/`) && !isTest(path)).flatMap(checkFile)
}

function checkFile(file: SourceFile): Finding[] {
  const source = parse(file)
  const found: Finding[] = []
  const visit = (node: ts.Node): void => {
    const message = violation(node, source)
    if (message) found.push({ path: file.path, line: lineOf(source, node.getStart(source)), message })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function violation(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isCallExpression(node)) return callViolation(node.expression.getText(source))
  if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date' && !node.arguments?.length) {
    return 'new Date() is a clock; pass the date in'
  }
  if (ts.isNumericLiteral(node) && !Number.isInteger(Number(node.text))) {
    return `${node.text} is a floating-point number; money is whole fen and rates are exact (money/rate.ts)`
  }
  if (ts.isIdentifier(node) && node.text === 'process' && ts.isPropertyAccessExpression(node.parent)) {
    return node.parent.expression === node ? 'process is the outside; pass what is needed in' : undefined
  }
  return undefined
}

function callViolation(callee: string): string | undefined {
  const name = callee.split('.').at(-1)!
  const key = [callee, name].find((one) => Object.hasOwn(INEXACT, one))
  if (key) return `${key}() ${INEXACT[key]}`
  return Object.hasOwn(OUTSIDE, callee) ? `${callee}() ${OUTSIDE[callee]}` : undefined
}

/** Findings in this repository. */
export function checkRepository(): Finding[] {
  return checkPurity(readSources(fileURLToPath(new URL('..', import.meta.url)), [ENGINE]))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const findings = checkRepository()
  printFindings('exact and pure engine', findings)
  process.exitCode = findings.length ? 1 : 0
}
