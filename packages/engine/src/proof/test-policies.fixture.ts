import type { PolicySet } from '../policy/documents.ts'
import { loadPolicies } from '../policy/load.ts'

/** A small region for tests, as a policy officer writes it. */
const COMMON = {
  'sources.yaml': `
文献:
  - {标题: 试点市办法, 英文: Pilot city rules, 发布机构: 试点市医保局, 日期: 2025-01-01}
`,
  '000000-national/places.yaml': `
行政区划: {"110000": 北京市, "120000": 天津市, "130100": 石家庄市}
`,
  '120000-pilot/region.yaml': `
地区: "120000"
名称: 试点市
英文名: Pilot city
机构级别: [一级, 二级, 三级]
来源: {文件: 试点市办法, 可信度: 官方文件}
`,
}

/** The head of a 待遇 for employees' outpatient care; what follows is written below it. */
export const OUTPATIENT = `待遇: 职工门诊
英文名: Employee outpatient
险种: 职工
就医类型: [门诊]
来源: {文件: 试点市办法, 可信度: 官方文件}
`

export const LATER = `后续保障: 职工大额
英文名: Employee supplement
资金: 职工大额
险种: [职工]
就医类型: [门诊]
来源: {文件: 试点市办法, 可信度: 官方文件}
`

/** Reads the pilot city with these files besides. */
export function pilot(files: Readonly<Record<string, string>>): PolicySet {
  const all = {
    ...COMMON,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`120000-pilot/${name}`, text])),
  }
  const read = loadPolicies(Object.entries(all).map(([path, text]) => ({ path, text })))
  if (read.ok) return read.value
  throw new Error(read.problems.map(({ at, message }) => `${at?.file}:${at?.line} ${message.zh}`).join('\n'))
}
