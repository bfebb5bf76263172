import type { Care } from '@yibao/engine'
import type { DemoItem } from './catalogue/item.ts'

/** The most units of an item that one line of a bill usually has: what is weighed or timed by its unit, the rest by its kind. */
export function usualMost(item: DemoItem, care: Care): number {
  const stay = care === 'inpatient'
  const timed = MEASURED[item.unit]
  if (timed !== undefined) return timed
  if (item.kind === 'drug' && item.use !== 'anywhere') return stay ? 40 : 5
  // 长处方: a chronic disease is prescribed for up to twelve weeks.
  if (item.kind === 'drug') return care === 'chronic' ? 12 : 4
  if (item.kind === 'consumable') return stay ? 20 : 4
  if (isSeries(item)) return stay || care === 'chronic' ? 12 : 3
  return 1
}

/** Whether an item is bought again in the same stay. An examination is made once. */
export const comesAgain = (item: DemoItem): boolean => item.kind !== 'service' || isSeries(item)

const MEASURED: Readonly<Record<string, number>> = { 克: 200, 小时: 100, 毫升: 800 }

const isSeries = ({ name, unit }: DemoItem): boolean => SERIES.has(name) || unit === '日' || unit in MEASURED

/** Services that are given day after day. */
const SERIES = new Set(
  '肌内注射 静脉注射 静脉输液 雾化吸入 换药 普通针刺 电针 拔罐 推拿 中药熏洗 红外线治疗 中频电治疗 放射治疗 血液透析 血液透析滤过 输血 悬浮红细胞'.split(
    ' ',
  ),
)
