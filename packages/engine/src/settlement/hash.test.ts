import { shippedPolicyFiles } from '@yibao/engine/policies'
import { expect, it } from 'vitest'
import { createEngine } from '../engine.ts'
import { loadPolicies } from '../policy/load.ts'

const CASE = {
  insured: { region: '440300', scheme: 'employee', plan: 'tier2', category: 'working' },
  visit: { care: 'inpatient', region: '110000', level: 'level3', settledOn: '2025-06-09' },
  filings: [{ type: 'temporary', region: '110000', from: '2025-05-20' }],
  bill: { total: '30000.00' },
}

/** The hash of the answer, after one change to the files. */
function hashAfter(path: string, from: string, to: string): string | null {
  const files = shippedPolicyFiles().map((file) => {
    if (file.path !== path) return file
    if (!file.text.includes(from)) throw new Error(`${path} does not say ${from}`)
    return { path, text: file.text.replace(from, to) }
  })
  const loaded = loadPolicies(files)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const answer = createEngine(loaded.value).estimate(CASE)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.value.policy.hash
}

const unchanged = hashAfter('440300-shenzhen/region.yaml', '深圳', '深圳')

it('the same rules give the same hash', () => {
  expect(unchanged).toMatch(/^[0-9a-f]{64}$/)
  expect(hashAfter('440300-shenzhen/guide.yaml', '标题', '标题')).toBe(unchanged)
})

it.each([
  ['a ratio of the benefit', '440300-shenzhen/employee-tier2-inpatient.yaml', '90%', '89%'],
  ['a figure of a later fund', '440300-shenzhen/catastrophic.yaml', '10000元', '10001元'],
  ['the wage base of the year', '440300-shenzhen/wage-base.yaml', '174640', '174641'],
  ['how long a filing lasts', '000000-national/filing.yaml', '时长: 6个月', '时长: 7个月'],
  ['the class B pre-payment', '440300-shenzhen/catalogue.yaml', '值: 1%', '值: 2%'],
])('%s is part of the hash', (_what, path, from, to) => {
  expect(hashAfter(path, from, to)).not.toBe(unchanged)
})
