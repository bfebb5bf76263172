import { type CaseWorld, readCase } from '../case/read.ts'
import type { PolicySet } from '../policy/documents.ts'
import type { Example } from '../policy/example.ts'
import type { Result } from '../problem/problem.ts'
import { createSettler, type Settlement, type Settler } from '../settlement/settle.ts'
import { worldOf } from '../settlement/world.ts'
import { treeFromJson } from '../shape/from-json.ts'
import { completeCase, type ProvenDocument } from './example-case.ts'

/** One 示例, settled under the policies that it stands in; or why its case was refused. */
export type RunExample = {
  readonly document: ProvenDocument
  readonly example: Example
  readonly outcome: Result<Settlement>
}

/** Settles every example of every benefit and later benefit, each under the reading that it names. */
export function runExamples(set: PolicySet): readonly RunExample[] {
  const readings = new Map<string | null, { readonly world: CaseWorld; readonly settler: Settler }>()
  const under = (reading: string | null) => {
    const alternatives = new Set(reading === null ? [] : [reading])
    const made = readings.get(reading) ?? {
      world: worldOf(set, alternatives),
      settler: createSettler(set, alternatives),
    }
    readings.set(reading, made)
    return made
  }
  const run = (document: ProvenDocument, example: Example): RunExample => {
    const { world, settler } = under(example.alternative)
    const read = readCase(treeFromJson(completeCase(document, example.case, world.plansOf)), world)
    const outcome: Result<Settlement> = read.ok ? { ok: true, value: settler.settle(read.value) } : read
    return { document, example, outcome }
  }
  return [...set.benefits, ...set.layers].flatMap((document) =>
    document.examples.map((example) => run(document, example)),
  )
}
