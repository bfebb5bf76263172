import {
  CATEGORIES_OF,
  type Category,
  formatYuan,
  type Group,
  type IsoDate,
  NATIONAL,
  type PolicySet,
  type Problem,
  parseYuan,
  type Scheme,
} from '@yibao/engine'
import { refusal } from '../work/refusal.ts'
import { baseLimits } from './region-rules.ts'

/** What somebody is insured as. */
export type Insurance = {
  readonly scheme: Scheme
  readonly plan: string | null
  readonly category: Category
  readonly groups: readonly Group[]
}

/** What does not fit together: YB-W120 region, YB-W121 category, YB-W122 plan. */
export function whyNotInsurable(
  set: PolicySet,
  region: string,
  { scheme, plan, category }: Insurance,
): readonly Problem[] {
  const plans = plansOf(set, region, scheme)
  return [
    regionsOf(set).includes(region) ? null : unknownRegion(set),
    CATEGORIES_OF[scheme].includes(category) ? null : otherScheme(scheme),
    plan === null && plans.length > 0 ? whichPlan(plans) : null,
    plan !== null && !plans.includes(plan) ? noSuchPlan(plans) : null,
  ].filter((one): one is Problem => one !== null)
}

/** The pooling regions that policy files know, each six digits. */
export const regionsOf = ({ regions }: PolicySet): readonly string[] =>
  regions.map(({ region }) => region).filter((region) => region !== NATIONAL)

/** 档次 that the benefits of a region's scheme tell apart. */
const plansOf = (set: PolicySet, region: string, scheme: Scheme): readonly string[] => [
  ...new Set(
    set.benefits.filter((one) => one.region === region && one.scheme === scheme).flatMap(({ plans }) => plans ?? []),
  ),
]

/** The contribution base in fen, null for whoever has none; or what is wrong with it: YB-W123. */
export function readBase(
  base: string | null,
  category: Category,
  region: string,
  on: IsoDate,
): { readonly baseFen: number | null; readonly problems: readonly Problem[] } {
  if (category !== 'working') return { baseFen: null, problems: base === null ? [] : [noBaseDue] }
  const baseFen = base === null ? undefined : parseYuan(base)
  if (baseFen === undefined || baseFen <= 0) return { baseFen: null, problems: [baseMissing] }
  const limits = baseLimits(region, on)
  const outside = limits !== null && (baseFen < limits.floorFen || baseFen > limits.ceilingFen)
  return { baseFen, problems: outside ? [baseOutside(limits.floorFen, limits.ceilingFen)] : [] }
}

const unknownRegion = (set: PolicySet): Problem =>
  refusal(
    'YB-W120',
    'region',
    ['没有收录这个统筹区的政策，不能办理参保', 'no policy files cover this region: nobody can be enrolled in it'],
    [`已收录：${regionsOf(set).join('、')}`, `covered: ${regionsOf(set).join(', ')}`],
  )

const otherScheme = (scheme: Scheme): Problem =>
  refusal(
    'YB-W121',
    'category',
    ['人员类别不属于这个险种', 'this category is none of the scheme'],
    [`可用：${CATEGORIES_OF[scheme].join('、')}`, `use one of: ${CATEGORIES_OF[scheme].join(', ')}`],
  )

const whichPlan = (plans: readonly string[]): Problem =>
  refusal(
    'YB-W122',
    'plan',
    ['该地区这个险种分档，需要写明档次', 'this scheme has plans here: say which'],
    [`可用：${plans.join('、')}`, `use one of: ${plans.join(', ')}`],
  )

const noSuchPlan = (plans: readonly string[]): Problem =>
  refusal(
    'YB-W122',
    'plan',
    ['该地区这个险种没有这个档次', 'this scheme has no such plan here'],
    plans.length > 0
      ? [`可用：${plans.join('、')}`, `use one of: ${plans.join(', ')}`]
      : ['去掉档次', 'leave the plan out'],
  )

const noBaseDue = refusal(
  'YB-W123',
  'base',
  ['只有在职职工有缴费基数', 'only people at work have a contribution base'],
  ['去掉缴费基数', 'leave it out'],
)

const baseMissing = refusal(
  'YB-W123',
  'base',
  ['没有写缴费基数，或不是金额', 'the contribution base is missing, or no amount of money'],
  ['写每月缴费基数，单位元，如 6800.00', 'write the monthly base in yuan, as 6800.00'],
)

const baseOutside = (floorFen: number, ceilingFen: number): Problem =>
  refusal(
    'YB-W123',
    'base',
    ['缴费基数低于下限或高于上限', 'the contribution base is below the floor or above the ceiling'],
    [
      `写 ${formatYuan(floorFen)} 至 ${formatYuan(ceilingFen)} 元之间的基数`,
      `write a base from ${formatYuan(floorFen)} to ${formatYuan(ceilingFen)} yuan`,
    ],
  )
