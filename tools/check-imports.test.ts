import { describe, expect, it } from 'vitest'
import { checkImports, checkRepository, ENGINE_ARROWS } from './check-imports.ts'

const file = (path: string, ...lines: string[]) => ({ path, text: lines.join('\n') })
const messages = (...files: { path: string; text: string }[]) =>
  checkImports(files).map(({ path, line, message }) => `${path}:${line} ${message}`)

describe('import direction', () => {
  it('holds in this repository', () => {
    expect(checkRepository()).toEqual([])
  })

  it('declares a pipeline: no two folders of the engine may import each other', () => {
    for (const [from, arrows] of Object.entries(ENGINE_ARROWS)) {
      for (const to of arrows) expect(ENGINE_ARROWS[to], `${from} ↔ ${to}`).not.toContain(from)
    }
  })

  it('lets a later form import an earlier one', () => {
    const plan = file('packages/engine/src/plan/plan.ts', `import type { Table } from '../policy/table.ts'`)
    expect(messages(plan)).toEqual([])
  })

  it('refuses the arrow against the pipeline, with file and line', () => {
    const policy = file(
      'packages/engine/src/policy/table.ts',
      `import type { Fen } from '../money/fen.ts'`,
      `import type { Plan } from '../plan/plan.ts'`,
    )
    expect(messages(policy)).toEqual([
      'packages/engine/src/policy/table.ts:2 policy/ may not import plan/; it may import words, problem, money, calendar, shape, case',
    ])
  })

  it('lets everybody name the form of the answer, but not the code that makes one', () => {
    const form = file('packages/engine/src/policy/example.ts', `import type { A } from '../settlement/settlement.ts'`)
    const code = file('packages/engine/src/policy/example.ts', `import { settle } from '../settlement/settle.ts'`)
    expect(messages(form)).toEqual([])
    expect(messages(code)).toHaveLength(1)
  })

  it('keeps Node, other packages and other rooms out of the engine', () => {
    const engine = file(
      'packages/engine/src/policy/load.ts',
      `import { readFileSync } from 'node:fs'`,
      `import path from 'path'`,
      `import dayjs from 'dayjs'`,
      `import { parse } from 'yaml'`,
      `import { main } from '../../../cli/src/main.ts'`,
    )
    expect(messages(engine).map((one) => one.replace(/ .*/s, ''))).toEqual([
      'packages/engine/src/policy/load.ts:1',
      'packages/engine/src/policy/load.ts:2',
      'packages/engine/src/policy/load.ts:3',
      'packages/engine/src/policy/load.ts:5',
    ])
  })

  it('lets a test of the engine read files, and the oracle be imported by tests only', () => {
    const test = file(
      'packages/engine/src/plan/plan.test.ts',
      `import { readFileSync } from 'node:fs'`,
      `import { settleSlowly } from '../oracle/oracle.ts'`,
    )
    const code = file('packages/engine/src/settlement/settle.ts', `import { x } from '../oracle/oracle.ts'`)
    expect(messages(test)).toEqual([])
    expect(messages(code)).toEqual(['packages/engine/src/settlement/settle.ts:1 oracle/ is for tests only'])
  })

  it("lets the command line use the engine's front door only", () => {
    const good = file('packages/cli/src/main.ts', `import { createEngine } from '@yibao/engine'`, `import 'node:fs'`)
    const deep = file('packages/cli/src/main.ts', `import { fen } from '@yibao/engine/src/money/fen.ts'`)
    const around = file('packages/cli/src/main.ts', `export * from '../../engine/src/index.ts'`)
    expect(messages(good)).toEqual([])
    expect(messages(deep)).toHaveLength(1)
    expect(messages(around)).toHaveLength(1)
  })

  it('asks for a row when a folder is new', () => {
    const fresh = file('packages/engine/src/ledger/entry.ts', `import type { Fen } from '../money/fen.ts'`)
    expect(messages(fresh)[0]).toContain('has no row in ENGINE_ARROWS')
  })

  it('tells a circle of files once', () => {
    const circle = [
      file('packages/engine/src/plan/a.ts', `import './b.ts'`),
      file('packages/engine/src/plan/b.ts', '', `import './c.ts'`),
      file('packages/engine/src/plan/c.ts', `export * from './a.ts'`),
    ]
    const at = (name: string) => `packages/engine/src/plan/${name}.ts`
    expect(messages(...circle)).toEqual([
      `${at('c')}:1 import cycle: ${at('a')} → ${at('b')} → ${at('c')} → ${at('a')}`,
    ])
  })
})
