import { type Text, text } from '../../words/text.ts'
import type { Scope } from '../check/scope.ts'
import { formatValue, type ReferenceNames } from '../describe/format.ts'
import type { VersionShape } from '../describe/shape.ts'
import type { Setting, StepTable } from '../describe/step-table.ts'
import { both, keyWord } from '../describe/words.ts'
import type { Refusal } from '../steps/refusal.ts'
import type { Finding } from './change.ts'
import { compareTables, NONE_TEXT, type Told } from './compare-tables.ts'

/** What a change is told about: the document, the cases it decides, and the names of its reference values. */
export type Subject = {
  readonly id: string
  readonly name: Text
  readonly scope: Scope
  readonly names: ReferenceNames
}

/**
 * What is different between the first and the last of some versions in the order of time; the versions between them only
 * tell since when. A row whose value did not change is not told.
 */
export function diffShapes(subject: Subject, chain: readonly VersionShape[]): Finding[] {
  return [...refusalChanges(subject, chain), ...settingChanges(subject, chain), ...tableChanges(subject, chain)]
}

function tableChanges(subject: Subject, chain: readonly VersionShape[]): Finding[] {
  const byStep = new Map<string, StepTable>()
  for (const table of [chain.at(-1)!, chain[0]!].flatMap(({ tables }) => tables)) {
    if (!byStep.has(table.step)) byStep.set(table.step, table)
  }
  return [...byStep.values()].flatMap(({ step, name, neutral, style }) => {
    const absent = neutral ? both((lang) => formatValue(neutral, lang, style)) : NONE_TEXT
    const times = chain.map((version) => {
      const table = version.tables.find((each) => each.step === step)
      return table ? toldTable(table, subject.names) : { ...EMPTY, otherwise: absent }
    })
    return found(subject, chain, step, name, times)
  })
}

function refusalChanges(subject: Subject, chain: readonly VersionShape[]): Finding[] {
  const times = chain.map(({ refusals }) => toldRefusals(refusals))
  return found(subject, chain, 'refusals', text('', ''), times)
}

function found(
  { id, name, scope }: Subject,
  chain: readonly VersionShape[],
  step: string,
  stepName: Text,
  times: readonly Told[],
): Finding[] {
  return compareTables(scope, times).map(({ when, before, after, since }) => ({
    kind: 'value',
    document: id,
    documentName: name,
    step,
    stepName,
    when,
    before,
    after,
    from: chain[since]!.from,
    to: null,
  }))
}

/** Settings of a step that comes or goes with its tables are told by the tables. */
function settingChanges({ id, name }: Subject, chain: readonly VersionShape[]): Finding[] {
  const [first, last] = [chain[0]!, chain.at(-1)!]
  const keys = new Set([...last.settings, ...first.settings].map(({ key }) => key))
  return [...keys].flatMap((key) => {
    const told = chain.map((version) => version.settings.find((setting) => setting.key === key))
    const [before, after] = [told[0], told.at(-1)]
    const either = (after ?? before)!
    if (before?.value.zh === after?.value.zh) return []
    if ((!before || !after) && hasTables(either, [first, last])) return []
    let since = chain.length - 1
    while (since > 0 && told[since - 1]?.value.zh === after?.value.zh) since--
    return [
      {
        kind: 'setting',
        document: id,
        documentName: name,
        step: key,
        stepName: settingName(either),
        when: text('', ''),
        before: before?.value ?? NONE_TEXT,
        after: after?.value ?? NONE_TEXT,
        from: chain[since]!.from,
        to: null,
      },
    ]
  })
}

/** `起付线周期`: 周期 alone would leave open whose. */
function settingName({ step, name }: Setting): Text {
  if (step !== 'deductible' && step !== 'coinsurance') return name
  return both((lang) => [keyWord(step, lang), name[lang]].join(lang === 'zh' ? '' : ' '))
}

const hasTables = ({ step }: Setting, versions: readonly VersionShape[]): boolean =>
  versions.some(({ tables }) => tables.some((table) => table.step === step || table.step.startsWith(`${step}.`)))

const EMPTY: Told = { rows: [], says: [], otherwise: null }

const toldTable = ({ rows, style }: StepTable, names: ReferenceNames): Told => ({
  ...EMPTY,
  rows,
  says: rows.map(({ value }) => both((lang) => formatValue(value, lang, style, names))),
})

const toldRefusals = (refusals: readonly Refusal[]): Told => ({
  rows: refusals.map(({ when }) => ({ when, band: null })),
  says: refusals.map(({ reason }) => text(`不予支付（${reason.zh}）`, `not payable (${reason.en})`)),
  otherwise: text('可支付', 'payable'),
})
