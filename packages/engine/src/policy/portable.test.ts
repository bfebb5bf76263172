import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { loadPolicies } from './load.ts'
import { packPolicies, unpackPolicies } from './portable.ts'

const FILES = [
  { path: 'sources.yaml', text: '文献:\n  - {标题: 甲文件, 发布机构: 市医保局}\n  - {标题: 乙文件}\n' },
  {
    path: '330100-example/region.yaml',
    text: '地区: "330100"\n名称: 示例市\n机构级别: [基层, 三级]\n来源: {文件: 甲文件, 可信度: 官方文件, 条目: [S0-1]}\n',
  },
  {
    path: '330100-example/resident-inpatient.yaml',
    text: '待遇: 居民住院\n险种: 居民\n就医类型: [住院]\n来源: {文件: 乙文件, 可信度: 推算}\n版本:\n  - 自: 2025-01-01\n    起付线: 无\n    支付比例: {表: [{级别: 三级, 值: 60%}, {级别: 基层, 值: 未确定}]}\n示例:\n  - {名称: 一例, 案例: {at: 1, document: {at: {line: 2}}}}\n',
  },
  {
    path: '330100-example/guide.yaml',
    text: '资料: 示例市\n来源: {文件: 甲文件, 可信度: 官方文件}\n条文:\n  - {主题: 经办机构, 标题: 甲, 内容: 乙, 数据: {at: 西湖区, document: "0", __proto__: [甲, 乙]}}\n',
  },
]

it('policies come out of their packed form as they went in, with every source and place', () => {
  const loaded = loadPolicies(FILES)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const back = unpackPolicies(packPolicies(loaded.value))
  expect(back).toEqual(loaded.value)
  expect(isDeepStrictEqual(back, loaded.value)).toBe(true)
  expect(back.benefits[0]?.versions[0]?.source.document).toBe(back.sources[1])
})

it('the shipped policies come out as they went in', () => {
  const root = fileURLToPath(new URL('../../../../policies/', import.meta.url))
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))
  const loaded = loadPolicies(files.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  expect(isDeepStrictEqual(unpackPolicies(packPolicies(loaded.value)), loaded.value)).toBe(true)
})
