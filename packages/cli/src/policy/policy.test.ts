import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Change } from '@yibao/engine'
import { describe, expect, it } from 'vitest'
import { folderWith, json, shipped, yibao } from '../test-support.ts'

const DALIAN = fileURLToPath(new URL('../../../../policies/210200-dalian', import.meta.url))
const OUTPATIENT = shipped
  .shippedPolicyFiles()
  .find(({ path }) => path.endsWith('210200-dalian/employee-outpatient.yaml'))!

const RETIREE =
  'estimate --region 210200 --scheme employee --category retired --care outpatient --level level3 --total 1500 --on 2025-03-01 --json'
const fund = (out: string): string => (JSON.parse(out) as { amounts: { pooledFund: string } }).amounts.pooledFund

it('list tells regions, documents and versions', async () => {
  const ran = await yibao('policy list')
  expect(ran.code).toBe(0)
  expect(ran.out).toMatch(/210200 {2}大连市\n/)
  expect(ran.out).toMatch(/210200\/employee-outpatient +职工普通门诊统筹 +职工 +自 2023-01-01/)
  expect(json<unknown[]>(await yibao('policy list Shenzhen --json'))).toHaveLength(1)
})

describe('show', () => {
  it('prints a table as a person would, in either language', async () => {
    const zh = await yibao('policy show 210200/employee-outpatient --on 2025-03-01')
    expect(zh.out).toMatch(/三级 +否 +400元/)
    const en = await yibao('policy show 210200/employee-outpatient --on 2025-03-01 --lang en')
    expect(en.out).toMatch(/level 3 .*¥400/)
  })

  it('of a region prints all its documents; as JSON the data; as plan the amounts', async () => {
    expect((await yibao('policy show 大连')).out).toContain('居民大病保险')
    const data = json<{ benefits: unknown[] }>(await yibao('policy show 210200 --as json'))
    expect(data.benefits.length).toBeGreaterThan(3)
    expect((await yibao('policy show 210200/employee-outpatient --as plan')).out).toMatch(/pooledFund += /)
  })

  it('of an unknown region names the nearest', async () => {
    const ran = await yibao('policy show Dalain --lang en')
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('did you mean Dalian?')
  })
})

describe('check', () => {
  it('of the files of a region that hold says so', async () => {
    const ran = await yibao('policy check 大连')
    expect(ran.code).toBe(0)
    expect(ran.out).toMatch(/个文件/)
  })

  it('shows a row that was deleted: file, line, caret, remedy, exit code 1', async () => {
    const broken = OUTPATIENT.text.replace(/^.*级别: 二级, 专科: 否, 人员: 在职.*\n/m, '')
    expect(broken).not.toBe(OUTPATIENT.text)
    const cwd = folderWith({ 'mine/210200-dalian/employee-outpatient.yaml': broken })
    const ran = await yibao('policy check mine', { cwd })
    expect(ran.code).toBe(1)
    expect(ran.out).toMatch(/mine\/210200-dalian\/employee-outpatient\.yaml:\d+:\d+ YB-P020/)
    expect(ran.out).toMatch(/\n +\| +\^\n {2}改法：/)
  })

  it('of files that cannot be read tells every problem', async () => {
    const cwd = folderWith({ '210200-dalian/employee-outpatient.yaml': OUTPATIENT.text.replace('400元', '400') })
    const ran = await yibao('policy check . --json', { cwd })
    expect(ran.code).toBe(1)
    const { problems } = json<{ problems: { code: string; at: { file: string } }[] }>(ran)
    expect(problems[0]).toMatchObject({ code: 'YB-P003', at: { file: '210200-dalian/employee-outpatient.yaml' } })
  })
})

describe('--policies', () => {
  const changed = OUTPATIENT.text.replace(/400元/g, '300元')

  it('replaces a file by the same region and name, and leaves the others', async () => {
    const cwd = folderWith({ 'mine/210200-mine/employee-outpatient.yaml': changed })
    expect(fund((await yibao(`${RETIREE} --policies mine`, { cwd })).out)).toBe('720.00')
    const inpatient = RETIREE.replace('outpatient', 'inpatient').replace('1500', '9000')
    expect(fund((await yibao(`${inpatient} --policies mine`, { cwd })).out)).toBe(fund((await yibao(inpatient)).out))
  })

  it('takes a region folder itself', async () => {
    const cwd = folderWith({ '210200-x/employee-outpatient.yaml': changed })
    expect(fund((await yibao(`${RETIREE} --policies 210200-x`, { cwd })).out)).toBe('720.00')
  })

  it('with a bad file refuses, with line and caret, exit code 2', async () => {
    const cwd = folderWith({ '210200-x/employee-outpatient.yaml': OUTPATIENT.text.replace('400元', '四百') })
    const ran = await yibao(`${RETIREE.replace(' --json', '')} --policies 210200-x`, { cwd })
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toMatch(/210200-x\/employee-outpatient\.yaml:\d+:\d+ YB-P003/)
    expect(ran.err).toMatch(/\| +\^/)
  })

  it('that is not there, or holds no policies, is refused', async () => {
    expect((await yibao(`${RETIREE} --policies nowhere`)).code).toBe(2)
    expect((await yibao(`${RETIREE} --policies .`, { cwd: folderWith({ 'a.txt': '' }) })).code).toBe(2)
  })
})

describe('diff', () => {
  it('says in words what changed between two dates', async () => {
    const ran = await yibao('policy diff 2022-12-31 2023-01-01 --region 大连')
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('自 2023-01-01')
  })

  it('compares two folders, and two files', async () => {
    const cwd = folderWith({ 'b/210200-dalian/employee-outpatient.yaml': OUTPATIENT.text.replace(/400元/g, '300元') })
    cpSync(DALIAN, join(cwd, 'a/210200-dalian'), { recursive: true })
    const files = ['a/210200-dalian/employee-outpatient.yaml', 'b/210200-dalian/employee-outpatient.yaml']
    for (const command of [`policy diff ${files.join(' ')}`, 'policy diff a b']) {
      const changes = json<Change[]>(await yibao(`${command} --json`, { cwd }))
      expect(changes.some(({ text }) => text.zh.includes('400元 → 300元'))).toBe(true)
    }
  })

  it('of what is neither dates nor files is refused', async () => {
    expect((await yibao('policy diff 2025-13-01 gone')).code).toBe(2)
    expect((await yibao('policy diff 2025-01-01')).code).toBe(2)
  })

  it('of nothing, or of one folder, is refused: the current folder is not meant', async () => {
    const cwd = folderWith({ '210200-dalian/employee-outpatient.yaml': OUTPATIENT.text })
    for (const command of ['policy diff', 'policy diff .']) {
      const ran = await yibao(`${command} --lang en`, { cwd })
      expect(ran).toMatchObject({ code: 2, out: '' })
      expect(ran.err).toContain('two dates or folders needed')
    }
  })
})

it('test runs the examples beside the rules, and tells the one that does not come out', async () => {
  const ran = await yibao('policy test 大连')
  expect(ran.out).toMatch(/个示例相符，0 个不符/)
  expect(ran.code).toBe(0)
  const cwd = folderWith({
    '210200-x/employee-outpatient.yaml': OUTPATIENT.text.replace('pooledFund: "', 'pooledFund: "9'),
  })
  const wrong = await yibao('policy test 210200-x', { cwd })
  expect(wrong.code).toBe(1)
  expect(wrong.out).toContain('YB-P040')
})

it('schema is a JSON Schema of policy files, or of a case', async () => {
  expect(json(await yibao('policy schema'))).toMatchObject({
    $schema: expect.stringContaining('2020-12'),
    $id: 'urn:yibao:schema:policy',
  })
  expect(json(await yibao('policy schema case'))).toMatchObject({ $id: 'urn:yibao:schema:case' })
})
