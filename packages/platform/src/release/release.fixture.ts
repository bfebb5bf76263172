import { shippedPolicyFiles } from '@yibao/engine/policies'

/** The file of Dalian's outpatient benefits for employees. */
export const OUTPATIENT = '210200-dalian/employee-outpatient.yaml'
export const SHIPPED = shippedPolicyFiles().find(({ path }) => path === OUTPATIENT)!.text

/** The version in force until the end of 2025, and one from 2026 on that pays tertiary hospitals' workers 65 %. */
export const FROM_2026 = (() => {
  const begin = SHIPPED.indexOf('  - 自: 2023-01-01')
  const end = SHIPPED.indexOf('另一种解读:')
  const version = SHIPPED.slice(begin, end)
  const closed = version.replace('自: 2023-01-01', '自: 2023-01-01\n    至: 2025-12-31')
  const next = version
    .replace('自: 2023-01-01', '自: 2026-01-01')
    .replace('级别: 三级, 专科: 否, 人员: 在职, 值: 55%', '级别: 三级, 专科: 否, 人员: 在职, 值: 65%')
    .replace('级别: 三级, 专科: 否, 人员: 退休, 值: 60%', '级别: 三级, 专科: 否, 人员: 退休, 值: 70%')
  return SHIPPED.slice(0, begin) + closed + next + SHIPPED.slice(end)
})()
