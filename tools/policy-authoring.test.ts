import { readdirSync, readFileSync } from 'node:fs'
import { createEngine, type Example, loadPolicies, type PolicyFile, type PolicySet } from '@yibao/engine'
import { expect, it } from 'vitest'
import { checkPolicies } from '../packages/engine/src/policy/check/check-policies.ts'

const guide = readFileSync(new URL('../docs/policy-authoring.md', import.meta.url), 'utf8')

/** The files of the guide: each stands under a heading that is its path. */
const guideFiles: readonly PolicyFile[] = [...guide.matchAll(/^### `(.+?)`\n```yaml\n([\s\S]*?)^```/gm)].map(
  ([, path, text]) => ({ path: path!, text: text! }),
)

/** What every city stands on: the documents all may cite, and the nation's files. */
function nationalFiles(): PolicyFile[] {
  const folder = new URL('../policies/', import.meta.url)
  const national = readdirSync(new URL('000000-national/', folder)).map((name) => `000000-national/${name}`)
  return ['sources.yaml', ...national].map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }))
}

function load(files: readonly PolicyFile[]): PolicySet {
  const loaded = loadPolicies([...nationalFiles(), ...files])
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1))
  return loaded.value
}

type Written = { readonly insured?: object; readonly visit?: object }

/** An example's case with what the document tells filled in (docs/policy-format.md). */
function examplesOf(set: PolicySet): { example: Example; written: unknown }[] {
  const filled = (region: string, scheme: string, care: readonly string[], example: Example) => {
    const { insured, visit, ...rest } = example.case as Written
    const only = care.length === 1 ? { care: care[0] } : {}
    const written = { ...rest, insured: { region, scheme, ...insured }, visit: { region, ...only, ...visit } }
    return { example, written }
  }
  return [
    ...set.benefits.flatMap((one) => one.examples.map((each) => filled(one.region, one.scheme, one.care, each))),
    ...set.layers.flatMap((one) => one.examples.map((each) => filled(one.region, one.schemes[0]!, one.care, each))),
  ].filter(({ written }) => (written as { insured: { region: string } }).insured.region === '330100')
}

it('the city that docs/policy-authoring.md writes passes every check', () => {
  expect(guideFiles.map(({ path }) => path)).toContain('330100-example/employee-inpatient.yaml')
  expect(checkPolicies(load(guideFiles)).map(({ message }) => message.zh)).toEqual([])
})

it('its examples come out as written', () => {
  const set = load(guideFiles)
  const engine = createEngine(set)
  const examples = examplesOf(set)
  expect(examples.length).toBeGreaterThan(8)
  for (const { example, written } of examples) {
    const answer = engine.estimate(written)
    if (!answer.ok) throw new Error(`${example.name}: ${JSON.stringify(answer.problems)}`)
    const { amounts, status, complete } = answer.value
    expect(amounts, example.name).toMatchObject(example.expect)
    expect({ status, complete }, example.name).toEqual({
      status: example.status ?? 'payable',
      complete: example.complete ?? true,
    })
  }
})

it('its command line answers what the guide says', () => {
  const command = /^yibao estimate (.*\\\n.*)$/m.exec(guide)![1]!
  const flags = Object.fromEntries(
    [...command.matchAll(/--([a-z]+) +([^\s\\]+)/g)].map(([, flag, value]) => [flag, value]),
  )
  const { region, scheme, category, care, level, total, on } = flags
  const answer = createEngine(load(guideFiles)).estimate({
    insured: { region, scheme, category },
    visit: { region, care, level, settledOn: on },
    bill: { total },
  })
  const said = /the fund pays ([\d,.]+\d) \(.*the person ([\d,.]+\d)\.$/m.exec(guide)!
  const [fundTotal, personTotal] = said.slice(1).map((amount) => amount.replaceAll(',', ''))
  expect(answer).toMatchObject({ ok: true, value: { amounts: { fundTotal, personTotal } } })
})

it('a deleted row is a hole that the check names with file and line, as the guide says', () => {
  const row = '        - {级别: 二级, 值: 70%}\n'
  const broken = guideFiles.map(({ path, text }) => ({ path, text: text.replace(row, '') }))
  const [problem, ...more] = checkPolicies(load(broken))
  expect(more).toEqual([])
  expect(problem).toMatchObject({
    code: 'YB-P020',
    at: { file: '330100-example/employee-outpatient.yaml' },
    message: { zh: expect.stringContaining('级别=二级 没有对应的行') },
  })
})
