import { parseArgs } from 'node:util'
import type { Problem } from '@yibao/engine'
import { t } from '../i18n.ts'
import { usageProblem } from '../problems/usage.ts'
import type { OptionSpec, OptionSpecs } from './options.ts'
import { meant } from './suggest.ts'

/** The arguments of a command, checked against its options. */
export type Parsed = {
  readonly words: readonly string[]
  /** Whether the option was given. */
  readonly has: (name: string) => boolean
  readonly one: (name: string) => string | undefined
  readonly all: (name: string) => readonly string[]
}

/** Reads arguments; everything that is wrong with them comes back at once. */
export async function parse(
  args: readonly string[],
  specs: OptionSpecs,
  mostWords: number,
): Promise<{ readonly parsed: Parsed; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const values = new Map<string, string[]>()
  const words: string[] = []
  const byName = namesOf(specs)
  const options = Object.fromEntries([...byName].map(([name, { spec }]) => [name, { type: spec.type }]))
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, h: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  let unknownAt = Number.NaN
  for (const token of tokens) {
    // What follows an option that is not known was meant for it: one slip is one problem.
    if (token.kind === 'positional' && token.index !== unknownAt + 1) words.push(token.value)
    if (token.kind !== 'option') continue
    const known = token.name === 'h' ? byName.get('help') : byName.get(token.name)
    if (!known) {
      unknownAt = token.index
      problems.push(await unknownOption(token.rawName, [...byName.keys()]))
    } else readOption(known, token, values, problems)
  }
  for (const word of words.slice(mostWords)) problems.push(tooMany(word))
  return {
    problems,
    parsed: {
      words: words.slice(0, mostWords),
      has: (name) => values.has(name),
      one: (name) => values.get(name)?.[0],
      all: (name) => values.get(name) ?? [],
    },
  }
}

type Named = { readonly name: string; readonly spec: OptionSpec }
type Token = { readonly rawName: string; readonly value: string | undefined; readonly inlineValue: boolean | undefined }

function namesOf(specs: OptionSpecs): Map<string, Named> {
  const byName = new Map<string, Named>()
  for (const [name, spec] of Object.entries(specs)) {
    byName.set(name, { name, spec })
    if (spec.also) byName.set(spec.also, { name, spec })
  }
  return byName
}

function readOption({ name, spec }: Named, token: Token, values: Map<string, string[]>, problems: Problem[]): void {
  const { rawName, value, inlineValue } = token
  if (spec.type === 'boolean') {
    if (value !== undefined) problems.push(takesNoValue(rawName))
    values.set(name, [])
    return
  }
  if (value === undefined || (!inlineValue && value.startsWith('--'))) {
    problems.push(needsValue(rawName, spec))
    return
  }
  const known = values.get(name)
  if (known && !spec.multiple) problems.push(givenTwice(rawName))
  else values.set(name, [...(known ?? []), value])
}

async function unknownOption(rawName: string, names: readonly string[]): Promise<Problem> {
  const close = await meant(rawName.replace(/^-+/, ''), names)
  return usageProblem(
    'YB-U002',
    rawName,
    t(`没有 ${rawName} 这个选项`, `there is no option ${rawName}`),
    close
      ? t(`是不是 --${close}？`, `did you mean --${close}?`)
      : t('用 --help 查看可用的选项', 'see --help for the options'),
  )
}

const needsValue = (rawName: string, { value = 'VALUE' }: OptionSpec): Problem =>
  usageProblem(
    'YB-U003',
    rawName,
    t(`${rawName} 后面缺少值`, `${rawName} needs a value`),
    t(`写成 ${rawName} ${value}`, `write ${rawName} ${value}`),
  )

const takesNoValue = (rawName: string): Problem =>
  usageProblem(
    'YB-U003',
    rawName,
    t(`${rawName} 不带值`, `${rawName} takes no value`),
    t(`只写 ${rawName}`, `write ${rawName} alone`),
  )

const givenTwice = (rawName: string): Problem =>
  usageProblem(
    'YB-U003',
    rawName,
    t(`${rawName} 写了两次`, `${rawName} is given twice`),
    t('只保留一个', 'keep one of them'),
  )

const tooMany = (word: string): Problem =>
  usageProblem(
    'YB-U004',
    word,
    t(`多出来的“${word}”`, `"${word}" is one word too many`),
    t('去掉它；含空格的值请加引号', 'leave it out; put a value that has spaces in quotes'),
  )
