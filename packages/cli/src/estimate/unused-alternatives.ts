import { createEngine, type Engine, type PolicySet, type Settlement } from '@yibao/engine'
import type { Context } from '../command.ts'
import { t } from '../i18n.ts'
import { Paper } from '../print/paper.ts'

/** Tells, beside the answer, which readings asked for no document of this case has: they change nothing. */
export function tellUnusedAlternatives(
  written: unknown,
  asked: readonly string[],
  engine: Engine,
  set: PolicySet,
  { world, lang }: Context,
): void {
  if (asked.length === 0) return
  const read = engine.read(written)
  if (!read.ok) return
  // A reading may have no version on the day: its document is then chosen only without it.
  const used = [engine, createEngine(set)].flatMap((one) => readingsOf(one.settle(read.value)))
  const paper = new Paper(world.err, world.env)
  for (const name of asked.filter((one) => !used.includes(one)))
    paper.text(paper.paint.yellow(UNUSED[lang].replace('{}', name)))
}

/** The readings of all documents that a settlement looks into. */
function readingsOf({ ready: { chosen } }: Settlement): readonly string[] {
  const looked = chosen.benefit === null ? [chosen.document] : documentsOf(chosen)
  const documents = [...looked, chosen.account?.document, chosen.sharedAccount?.document]
  return documents.flatMap((one) => one?.alternatives.map(({ name }) => name) ?? [])
}

type Chosen = Exclude<Settlement['ready']['chosen'], { readonly benefit: null }>

const documentsOf = ({ benefit, layers, around }: Chosen) => [
  benefit.document,
  ...Object.values(layers).map((layer) => layer?.document),
  ...around.catalogues,
]

const UNUSED = t(
  '本案例所用的文件没有“{}”这种解读，答案不变。',
  'No document of this case has the reading "{}": the answer is unchanged.',
)
