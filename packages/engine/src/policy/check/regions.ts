import type { Problem } from '../../problem/problem.ts'
import { text } from '../../words/text.ts'
import { NATIONAL, type PolicySet } from '../documents.ts'
import { datedDocuments } from './checked-table.ts'
import { CHECK_CODES } from './codes.ts'
import { errorAt } from './report.ts'

/** Every folder has its 地区 document, once; every document an id of its own; no region asks for what is not computed. */
export function regionsAndIds(set: PolicySet): Problem[] {
  return [...unknownRegions(set), ...duplicateRegions(set), ...duplicateIds(set), ...splitYearEnds(set)]
}

type Located = {
  readonly id: string
  readonly region: string
  readonly at?: { file: string; line: number; column: number }
}

const located = (set: PolicySet): readonly Located[] => [
  ...datedDocuments(set),
  ...set.references,
  ...set.filings.map(({ id, region, topics, validity }) => ({ id, region, ...first(topics, validity) })),
  ...set.guides.map(({ id, region, entries }) => ({ id, region, ...first(entries) })),
]

/** 备案规则 and 资料 have no place of their own: that of their first part. */
function first(...parts: readonly (readonly { readonly at: Located['at'] }[])[]): Pick<Located, 'at'> {
  const at = parts.flat()[0]?.at
  return at ? { at } : {}
}

function unknownRegions(set: PolicySet): Problem[] {
  const known = new Set([NATIONAL, ...set.regions.map(({ region }) => region)])
  const reported = new Set<string>()
  return located(set).flatMap(({ region, id, at }) => {
    if (known.has(region) || reported.has(region)) return []
    reported.add(region)
    return [
      errorAt(
        CHECK_CODES.unknownRegion,
        id,
        at,
        text(`文件夹 ${region} 没有地区文件`, `the folder ${region} has no region document`),
        text(
          `在该文件夹新增 region.yaml：地区: "${region}"、名称、机构级别`,
          `add region.yaml to the folder, with region: "${region}", name and levels`,
        ),
      ),
    ]
  })
}

function duplicateRegions({ regions }: PolicySet): Problem[] {
  return regions.flatMap((second, index) => {
    const first = regions.slice(0, index).find(({ region }) => region === second.region)
    if (!first) return []
    return [
      errorAt(
        CHECK_CODES.duplicateId,
        second.region,
        second.at,
        text(
          `地区 ${second.region} 写了两次：${first.at.file} 和 ${second.at.file}`,
          `the region ${second.region} is given twice: ${first.at.file} and ${second.at.file}`,
        ),
        text('合并为一个文件', 'merge them into one file'),
      ),
    ]
  })
}

function duplicateIds(set: PolicySet): Problem[] {
  const seen = new Set<string>()
  return located(set).flatMap(({ id, at }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      errorAt(
        CHECK_CODES.duplicateId,
        id,
        at,
        text(`两个文件的编号都是 ${id}`, `two documents have the id ${id}`),
        text('改其中一个文件名', 'rename one of the files'),
      ),
    ]
  })
}

/** A bill is settled whole in the year of its settlement; a region that splits it would get wrong amounts, so it is refused. */
function splitYearEnds({ regions }: PolicySet): Problem[] {
  return regions
    .filter(({ yearEnd }) => yearEnd === 'split-by-date')
    .map(({ region, at }) =>
      errorAt(
        CHECK_CODES.splitYearEnd,
        region,
        at,
        text(
          '跨年住院“按费用日期分段”尚未实现：账单总是整笔计入结算年度',
          'a stay over New Year "split-by-date" is not implemented yet: a bill is counted whole in the year of settlement',
        ),
        text(
          '写 跨年住院: 按结算年度，并在资料里说明该地按费用日期分段',
          'write year-end: settlement-year, and tell in the guide that the region splits by cost date',
        ),
      ),
    )
}
