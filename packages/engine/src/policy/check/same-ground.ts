import { later } from '../../calendar/date.ts'
import type { Problem } from '../../problem/problem.ts'
import { text } from '../../words/text.ts'
import { periodWords } from '../describe/words.ts'
import type { PolicySet } from '../documents.ts'
import { datedDocuments } from './checked-table.ts'
import { CHECK_CODES } from './codes.ts'
import { errorAt } from './report.ts'
import { type DatedDocument, schemesOf } from './scope.ts'

/** Two documents that decide the same case on the same day: which one holds? */
export function sameGround(set: PolicySet): Problem[] {
  const byRegion = new Map<string, DatedDocument[]>()
  for (const document of datedDocuments(set)) {
    const key = `${document.region} ${kindOf(document)}`
    byRegion.set(key, [...(byRegion.get(key) ?? []), document])
  }
  return [...[...byRegion.values()].flatMap(pairs), ...sameReference(set)]
}

function pairs(documents: readonly DatedDocument[]): Problem[] {
  return documents.flatMap((second, index) =>
    documents.slice(0, index).flatMap((first) => {
      const day = meets(first, second) ? commonDay(first, second) : undefined
      return day === undefined ? [] : [twice(first, second, day)]
    }),
  )
}

const kindOf = (document: DatedDocument): string => {
  if ('scheme' in document) return 'benefit'
  if ('fund' in document) return `layer ${document.fund}`
  return 'plans' in document ? 'account' : 'catalogue'
}

function meets(a: DatedDocument, b: DatedDocument): boolean {
  if (!share(schemesOf(a), schemesOf(b))) return false
  if ('care' in a && 'care' in b && !share(a.care, b.care)) return false
  const [plansA, plansB] = ['plans' in a ? a.plans : null, 'plans' in b ? b.plans : null]
  return plansA === null || plansB === null || share(plansA, plansB)
}

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each))

function commonDay(a: DatedDocument, b: DatedDocument): string | undefined {
  for (const one of a.versions) {
    for (const other of b.versions) {
      const from = later(one.from, other.from)
      if ((one.to === null || from <= one.to) && (other.to === null || from <= other.to)) return from
    }
  }
  return undefined
}

function twice(first: DatedDocument, second: DatedDocument, day: string): Problem {
  return errorAt(
    CHECK_CODES.sameGround,
    second.id,
    second.at,
    text(
      `“${second.name.zh}”（${second.at.file}）与“${first.name.zh}”（${first.at.file}）管同一险种、同一就医类型：${periodWords(day, null, 'zh')}`,
      `"${second.name.en}" (${second.at.file}) and "${first.name.en}" (${first.at.file}) decide the same cases ${periodWords(day, null, 'en')}`,
    ),
    text(
      '改险种、档次、就医类型或日期，使每个情形只归一个文件',
      'change scheme, plans, care or dates so that one document decides each case',
    ),
  )
}

function sameReference({ references }: PolicySet): Problem[] {
  return references.flatMap((second, index) => {
    const first = references.slice(0, index).find((r) => r.region === second.region && r.reference === second.reference)
    if (!first) return []
    return [
      errorAt(
        CHECK_CODES.sameGround,
        second.id,
        second.at,
        text(
          `参照值“${second.reference}”写了两次：${first.at.file} 和 ${second.at.file}`,
          `the reference value "${second.name.en}" is given twice: ${first.at.file} and ${second.at.file}`,
        ),
        text('合并为一个文件', 'merge them into one file'),
      ),
    ]
  })
}
