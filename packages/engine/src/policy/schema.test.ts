import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { policySchema } from './schema.ts'

const POLICIES = fileURLToPath(new URL('../../../../policies/', import.meta.url))
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(policySchema())

/** As the reader takes them: figures and dates without quotes keep their text. */
const documentsOf = (path: string): unknown[] =>
  parseAllDocuments(readFileSync(POLICIES + path, 'utf8'), { schema: 'core' }).map((document) => document.toJS())

it('every shipped policy file is valid by the schema that editors check it with', () => {
  const files = readdirSync(POLICIES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))
  const wrong = files.flatMap((path) =>
    documentsOf(path).flatMap((document) =>
      validate(document) ? [] : [`${path}: ${JSON.stringify(validate.errors?.slice(0, 3))}`],
    ),
  )
  expect(files.length).toBeGreaterThan(50)
  expect(wrong).toEqual([])
})

it('a document of no known kind, an unknown key and a figure without its unit are not', () => {
  expect(validate({ 待遇品: '职工' })).toBe(false)
  expect(validate({ 地区: '330100', 名称: '示例市', 机构: ['一级'] })).toBe(false)
})
