import type { Answer, Problem, ScenarioAnswer } from '@yibao/engine'
import { describe, expect, it } from 'vitest'
import { folderWith, json, yibao } from '../test-support.ts'

const RETIREE =
  'estimate --region 210200 --scheme employee --category retired --care outpatient --level level3 --total 1500 --on 2025-03-01'

describe('a retired worker of Dalian, 1,500 yuan at a tertiary hospital', () => {
  it('gets 660.00 from the pooled fund', async () => {
    const ran = await yibao(`${RETIREE} --json`)
    expect(ran.code).toBe(0)
    expect(ran.out.trimEnd().split('\n')).toHaveLength(1)
    const answer = json<Answer>(ran)
    expect(answer.status).toBe('payable')
    expect(answer.amounts).toMatchObject({ deductible: '400.00', pooledFund: '660.00', personTotal: '840.00' })
  })

  it('reads it in a sentence, in Chinese and in English', async () => {
    expect((await yibao(RETIREE)).out).toMatch(/^您预计自付 840\.00 元，医保支付 660\.00 元\n大连市 · 职工 · 退休/)
    expect((await yibao(`${RETIREE} --lang en`)).out).toMatch(
      /^you pay 840\.00 yuan, the insurance pays 660\.00 yuan\nDalian/,
    )
  })

  it('is answered in the language of the system where none is asked for', async () => {
    expect((await yibao(RETIREE, { env: { LANG: 'en_US.UTF-8' } })).out).toMatch(/^you pay/)
    expect((await yibao(RETIREE, { env: { LANG: 'de_DE.UTF-8' } })).out).toMatch(/^您预计/)
  })

  it('is the same in Chinese words', async () => {
    const ran = await yibao(
      'estimate --region 大连 --scheme 职工 --category 退休 --care 门诊 --level 三级 --total 1500 --on 2025-03-01 --json',
    )
    expect(json<Answer>(ran).amounts.pooledFund).toBe('660.00')
  })

  it('is the same from a YAML file, a JSON file and standard input', async () => {
    const yaml = `参保人: {地区: "210200", 险种: 职工, 人员类别: 退休}
就医: {就医类型: 门诊, 地区: 210200, 机构级别: 三级, 结算日期: 2025-03-01}
费用: {总额: 1500.00}\n`
    const jsonText = JSON.stringify({
      insured: { region: '210200', scheme: 'employee', category: 'retired' },
      visit: { care: 'outpatient', region: '210200', level: 'level3', settledOn: '2025-03-01' },
      bill: { total: '1500.00' },
    })
    const cwd = folderWith({ 'case.yaml': yaml, 'case.json': jsonText })
    const answers = await Promise.all([
      yibao('estimate --case case.yaml --json', { cwd }),
      yibao('estimate --case case.json --json', { cwd }),
      yibao('estimate --case - --json', { input: yaml }),
    ])
    for (const answer of answers) expect(json<Answer>(answer).amounts.pooledFund).toBe('660.00')
  })

  it('pays no second deductible when the year goes on from the last answer', async () => {
    const cwd = folderWith({ 'first.json': (await yibao(`${RETIREE} --json`)).out })
    const second = await yibao(`${RETIREE} --after first.json --json`, { cwd })
    expect(json<Answer>(second).amounts).toMatchObject({ deductible: '0.00', pooledFund: '900.00' })
  })

  it('goes on from an answer of the same region and scheme alone', async () => {
    const cwd = folderWith({
      'first.json': (await yibao(`${RETIREE} --json`)).out,
      'empty.json': '{}',
      'bare.json': '{"stays": 1}',
      'null.json': '{"policy": {"region": "210200", "scheme": "employee"}, "yearToDate": null}',
      'wrong.json': '{"problems": []}',
      'list.yaml': '- 1',
    })
    for (const file of ['empty.json', 'bare.json', 'null.json', 'wrong.json', 'list.yaml']) {
      const ran = await yibao(`${RETIREE} --after ${file} --lang en`, { cwd })
      expect(ran, file).toMatchObject({ code: 2, out: '' })
      expect(ran.err).toContain(`${file} is no answer`)
    }
    const elsewhere = await yibao(`${RETIREE.replace('210200', '420100')} --after first.json`, { cwd })
    expect(elsewhere).toMatchObject({ code: 2, out: '' })
    expect(elsewhere.err).toContain('210200 employee')
    const resident = RETIREE.replace('--scheme employee --category retired', '--scheme 居民 --category adult')
    expect((await yibao(`${resident} --after first.json`, { cwd })).code).toBe(2)
    expect((await yibao(`${RETIREE.replace('employee', '职工')} --after first.json`, { cwd })).code).toBe(0)
  })

  it('is told that a reading which no document of the case has changes nothing', async () => {
    const ran = await yibao(`${RETIREE} --alternative 下调至15%`)
    expect(ran).toMatchObject({ code: 0, out: (await yibao(RETIREE)).out })
    expect(ran.err).toContain('没有“下调至15%”这种解读，答案不变')
    expect((await yibao(`${RETIREE} --alternative 2024年起降低`)).err).toBe('')
    expect((await yibao(`${RETIREE} --alternative 下调至15% --json`)).err).toBe('')
  })

  it('can be asked with another reading of the source, and with none that does not exist', async () => {
    const ran = await yibao(`${RETIREE} --alternative 2024年起降低 --json`)
    expect(ran.code).toBe(0)
    const wrong = await yibao(`${RETIREE} --alternative 去年的`)
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('2024年起降低')
  })
})

describe('a wrong case', () => {
  const WRONG = {
    insured: { region: '219900', scheme: 'employee', category: 'retired' },
    visit: {
      care: 'inpatient',
      region: '210200',
      level: '三级甲等',
      admittedOn: '2025-03-05',
      settledOn: '2025-03-01',
    },
    filings: [{ type: 'long-term', region: '219900', from: '2024-01-01' }],
    bill: { total: '100.00', outOfCatalogue: '80.00', preSelfPay: '30.00' },
    yearToDate: { stays: '两次' },
  }

  it('is refused with every problem at once, each with path and remedy in both languages', async () => {
    const ran = await yibao('estimate --case - --json', { input: JSON.stringify(WRONG) })
    expect(ran).toMatchObject({ code: 2, err: '' })
    const { problems } = json<{ problems: Problem[] }>(ran)
    expect(problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(
      [
        'bill YB-C034',
        'filings[0].region YB-C020',
        'filings[0].region YB-C028',
        'insured.region YB-C020',
        'visit.level YB-S001',
        'visit.settledOn YB-C026',
        'yearToDate.stays YB-C005',
      ].sort(),
    )
    for (const { message, remedy } of problems) {
      for (const text of [message.zh, message.en, remedy.zh, remedy.en]) expect(text).not.toBe('')
    }
  })

  it('is told to people on stderr, in their language, and nothing is printed', async () => {
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map((lang) => yibao(`estimate --case - --lang ${lang}`, { input: JSON.stringify(WRONG) })),
    )
    expect(zh).toMatchObject({ code: 2, out: '' })
    expect(zh!.err).toContain('有 7 处问题')
    expect(zh!.err).toMatch(/visit\.settledOn {2}YB-C026\n.*早于入院日期.*\n {2}改法：/)
    expect(en!.err).toMatch(/visit\.settledOn {2}YB-C026\n.*before admission.*\n {2}fix: /)
  })

  it('with a negative amount, a 20-digit amount or a text where a number belongs names each', async () => {
    const input = JSON.stringify({
      ...WRONG,
      bill: { total: '12345678901234567890', outOfCatalogue: '-1', preSelfPay: '很多' },
    })
    const { problems } = json<{ problems: Problem[] }>(await yibao('estimate --case - --json', { input }))
    const codes = Object.fromEntries(problems.map(({ path, code }) => [path, code]))
    expect(codes).toMatchObject({
      'bill.total': 'YB-C003',
      'bill.outOfCatalogue': 'YB-C002',
      'bill.preSelfPay': 'YB-C001',
    })
  })

  it('told as options names the options', async () => {
    const ran = await yibao(
      'estimate --region 大联 --scheme 职工 --category 退休 --care 门诊 --level 三级 --total -5 --on 2025-03-01 --filed 长期异地',
    )
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('--region · insured.region')
    expect(ran.err).toContain('--total · bill.total')
    expect(ran.err).not.toContain('--to · visit.region')
  })

  it('whose home region is a district of a covered city is told the city', async () => {
    const district = RETIREE.replace('210200', '210202')
    expect((await yibao(district)).err).toContain('210202 属于大连市，参保地写 210200')
    const input = JSON.stringify({ ...WRONG, insured: { ...WRONG.insured, region: '210202' } })
    expect((await yibao('estimate --case - --lang en', { input })).err).toContain('210202 lies in Dalian: write 210200')
  })

  it('that files for home is told so', async () => {
    const ran = await yibao(`${RETIREE} --filed long-term --json`)
    expect(json<{ problems: Problem[] }>(ran).problems.map(({ code }) => code)).toEqual(['YB-C028'])
  })

  it('that is no YAML is shown with its line and a caret', async () => {
    const cwd = folderWith({ 'case.yaml': 'insured:\n  region: "210200\nvisit: {\n' })
    const ran = await yibao('estimate --case case.yaml', { cwd })
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(/case\.yaml:\d+:\d+ YB-P001/)
    expect(ran.err).toMatch(/\n +\| +\^\n/)
  })

  it('lists what is missing, once', async () => {
    const { problems } = json<{ problems: Problem[] }>(await yibao('estimate --total 100 --json'))
    expect(problems.map(({ path }) => path)).toEqual([
      'insured.region',
      'insured.scheme',
      'insured.category',
      'visit.care',
      'visit.level',
    ])
  })
})

describe('care away from home', () => {
  const BEIJING =
    'estimate --region 210200 --scheme employee --category working --care inpatient --level level3 --total 50000 --on 2025-03-01 --to 北京'

  it('side by side shows what each filing would pay', async () => {
    const ran = await yibao(`${BEIJING} --compare`)
    expect(ran.code).toBe(0)
    expect(ran.out).toMatch(/长期异地备案 +长期异地 +[\d,.]+/)
    const answer = json<Answer & { scenarios: ScenarioAnswer[] }>(await yibao(`${BEIJING} --compare --json`))
    expect(answer.scenarios.map(({ kind }) => kind)).toContain('long-term')
    expect(answer.status).toBe(answer.scenarios[0]!.answer.status)
  })

  it('where a figure is not established is an answer: exit code 0, and whom to ask', async () => {
    const ran = await yibao(BEIJING)
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('0411-83709222')
    expect(ran.out).toMatch(/医保支付合计 +未确定/)
  })

  it('filed for the long term is paid as at home', async () => {
    const [away, home] = await Promise.all([
      yibao(`${BEIJING} --filed residence --filed-on 2024-01-01 --json`),
      yibao(`${BEIJING.replace(' --to 北京', '')} --json`),
    ])
    expect(json<Answer>(away).filing.applied).toBe('long-term')
    expect(json<Answer>(away).amounts.pooledFund).toBe(json<Answer>(home).amounts.pooledFund)
  })
})

it('today is the day where none is told', async () => {
  const ran = await yibao(`${RETIREE.replace(' --on 2025-03-01', '')}`)
  expect(ran.out).toContain('2025-06-15')
})

it('a page on a narrow terminal stays within it', async () => {
  const { width } = await import('../print/width.ts')
  const ran = await yibao(RETIREE, { columns: 48 })
  expect(Math.max(...ran.out.split('\n').map(width))).toBeLessThanOrEqual(48)
})

it('colours are for terminals: NO_COLOR turns them off, FORCE_COLOR on', async () => {
  const sequence = '\u001b['
  expect((await yibao(RETIREE)).out).not.toContain(sequence)
  expect((await yibao(RETIREE, { columns: 80 })).out).toContain(sequence)
  expect((await yibao(RETIREE, { columns: 80, env: { NO_COLOR: '1' } })).out).not.toContain(sequence)
  expect((await yibao(RETIREE, { env: { FORCE_COLOR: '1' } })).out).toContain(sequence)
})
