import { carePlace, type IsoDate, type Problem } from '@yibao/engine'
import { refusal } from '../../work/refusal.ts'

/** From when on accounts may be shared between people of the same region, of one province, of two provinces. */
type Opening = {
  readonly between: 'local' | 'same-province' | 'other-province'
  readonly from: IsoDate
  readonly to: IsoDate | null
  /** Both people must belong to one of these regions. */
  readonly regions: 'all' | readonly string[]
  readonly source: string
  readonly confidence: '官方文件' | '来源文件'
}

const OPENINGS: readonly Opening[] = [
  {
    between: 'local',
    from: '2021-04-22',
    to: null,
    regions: 'all',
    source: '国办发〔2021〕14号',
    confidence: '官方文件',
  },
  {
    between: 'same-province',
    from: '2024-12-09',
    to: null,
    regions: 'all',
    source: '职工医保个人账户省内共济全覆盖的报道（新华社，2024-12-09）',
    confidence: '官方文件',
  },
  {
    between: 'other-province',
    from: '2024-12-02',
    to: '2026-06-04',
    // The pilot was begun in Suzhou; which regions take part in it besides is not established.
    regions: ['320500'],
    source: '大连医保新政策：跨省共济试点',
    confidence: '来源文件',
  },
  {
    between: 'other-province',
    from: '2026-06-05',
    to: null,
    regions: 'all',
    source: '职工医保个人账户跨省共济经办规程（试行）',
    confidence: '官方文件',
  },
]

/** Why the accounts of one region cannot yet be shared with the insured of another on a day (YB-W504); null where they can. */
export function outOfReach(payerRegion: string, memberRegion: string, on: IsoDate): Problem | null {
  const between = carePlace(payerRegion, memberRegion)
  const openings = OPENINGS.filter((one) => one.between === between)
  const open = openings.some(
    ({ from, to, regions }) =>
      from <= on &&
      (to === null || on <= to) &&
      (regions === 'all' || (regions.includes(payerRegion) && regions.includes(memberRegion))),
  )
  if (open) return null
  const { from, source } = openings.find(({ regions }) => regions === 'all')!
  const [zh, en] = WORDS[between]
  return refusal(
    'YB-W504',
    'member',
    [`${on} 还不能${zh}共济`, `on ${on} accounts cannot be shared ${en} yet`],
    [`${from} 起可以办理（${source}）`, `possible from ${from} on (${source})`],
  )
}

const WORDS = {
  local: ['在本统筹地区', 'within a region'],
  'same-province': ['在省内跨统筹地区', 'between regions of a province'],
  'other-province': ['跨省', 'between provinces'],
} as const
