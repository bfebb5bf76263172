import type { Problem } from '@yibao/engine'
import type { TValidationError } from 'typebox/error'
import { wrongField } from './own-problems.ts'

/** A part of a request as Fastify names it. */
export type HttpPart = 'body' | 'params' | 'querystring' | 'headers'

type Words = readonly [zh: string, en: string]

/** What a schema has against a value, one problem a field, with a path such as `lines[3].price` or `query.lang`. */
export function schemaProblems(errors: readonly TValidationError[], part: HttpPart): readonly Problem[] {
  const told = new Map<string, Problem>()
  for (const { path, message, remedy } of errors.flatMap((error) => wordsOf(error, part))) {
    if (!told.has(path)) told.set(path, wrongField(path, message, remedy))
  }
  return [...told.values()]
}

type Found = { readonly path: string; readonly message: Words; readonly remedy: Words }

function wordsOf(error: TValidationError, part: HttpPart): readonly Found[] {
  const path = pathOf(error.instancePath, part)
  const one = (message: Words, remedy: Words): readonly Found[] => [{ path, message, remedy }]
  switch (error.keyword) {
    case 'required':
      return error.params.requiredProperties.map((name) => ({
        path: joined(path, name),
        message: ['缺少此项', 'it is missing'],
        remedy: ['补上此项', 'add it'],
      }))
    case 'additionalProperties':
      return error.params.additionalProperties.map((name) => ({
        path: joined(path, name.slice(0, 64)),
        message: ['没有这一项', 'there is no such field'],
        remedy: ['核对拼写，或去掉', 'check the spelling, or leave it out'],
      }))
    case 'type': {
      const types = [error.params.type].flat()
      return one(
        [
          `应为${types.map((name) => TYPES[name]?.[0] ?? name).join('或')}`,
          `should be ${types.map((name) => TYPES[name]?.[1] ?? name).join(' or ')}`,
        ],
        ['改成所要求的类型', 'write it in that type'],
      )
    }
    case 'enum':
    case 'const': {
      const allowed = 'allowedValues' in error.params ? error.params.allowedValues : [error.params.allowedValue]
      return one(
        ['不在可选范围内', 'is none of the values that are known here'],
        [`可选：${allowed.join('、')}`, `one of: ${allowed.join(', ')}`],
      )
    }
    case 'pattern':
      return one(
        [`写法不符：${error.params.pattern}`, `should match ${error.params.pattern}`],
        ['按接口说明的写法填写', 'write it as the description of the route says'],
      )
    case 'maxLength':
    case 'maxItems':
      return one(
        [`太长：最多 ${error.params.limit}`, `too long: ${error.params.limit} at most`],
        ['缩短，或分几次发送', 'shorten it, or send it in several parts'],
      )
    case 'minLength':
    case 'minItems':
      return one(
        [`太短：至少 ${error.params.limit}`, `too short: ${error.params.limit} at least`],
        ['补全内容', 'fill it in'],
      )
    default:
      return one(['不符合要求', 'does not fit'], ['按接口说明填写', 'write it as the description of the route says'])
  }
}

const TYPES: Readonly<Record<string, Words>> = {
  string: ['文字', 'a text'],
  integer: ['整数', 'a whole number'],
  number: ['数字', 'a number'],
  boolean: ['true或false', 'true or false'],
  object: ['对象', 'an object'],
  array: ['列表', 'a list'],
  null: ['null', 'null'],
}

const PREFIX: Readonly<Record<HttpPart, string>> = {
  body: '',
  params: 'path',
  querystring: 'query',
  headers: 'header',
}

/** `/lines/3/price` of a body → `lines[3].price`. */
function pathOf(pointer: string, part: HttpPart): string {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return keys.reduce((path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : joined(path, key)), PREFIX[part])
}

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)
