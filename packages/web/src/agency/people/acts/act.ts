import { CATEGORIES, GROUPS, type Text, text, VALUES } from '@yibao/engine'
import type { Api } from '../../../office/api/client.ts'
import type { Outcome } from '../../../office/api/problem.ts'
import type { PathsOf, RequestOf } from '../../../office/api/routes.ts'
import type { AgencyWordKey } from '../../words.ts'

/** One field of an act, by the name it has in the request. */
export type ActField = {
  readonly name: string
  readonly label: AgencyWordKey
  readonly hint?: AgencyWordKey
  readonly kind: 'text' | 'date' | 'amount' | 'number' | 'choice' | 'truth' | 'yes' | 'groups' | 'region'
  readonly optional?: true
  readonly options?: readonly { readonly value: string; readonly label: Text }[]
}

/** What was entered: texts, `yes` where a box is ticked, `yes` or `no` of a question, groups joined by commas. */
export type Entered = Readonly<Record<string, string>>

/** An act of casework on a person that is a form and a button. */
export type PersonAct = {
  readonly id: string
  readonly title: AgencyWordKey
  readonly hint?: AgencyWordKey
  readonly fields: readonly ActField[]
  readonly send: (
    api: Api,
    at: { readonly region: string; readonly personId: string },
    body: object,
    key: string,
  ) => Promise<Outcome<unknown>>
}

/** Sends to a route of a person. The fields of an act are those of its route, which the server checks against its schema. */
export const sendTo =
  <P extends PathsOf<'post'>>(route: P, more: Readonly<Record<string, string>> = {}): PersonAct['send'] =>
  (api, at, body, key) =>
    api.post(route, { path: { ...at, ...more }, body, key } as unknown as RequestOf<P, 'post'>)

/** The body of a request; what is left empty is left out. */
export function bodyOf(fields: readonly ActField[], entered: Entered): Readonly<Record<string, unknown>> {
  const pairs = fields.flatMap(({ name, kind }): [string, unknown][] => {
    const value = entered[name]?.trim() ?? ''
    if (kind === 'yes') return value === 'yes' ? [[name, true]] : []
    if (value === '') return []
    if (kind === 'truth') return [[name, value === 'yes']]
    if (kind === 'groups') return [[name, value.split(',')]]
    if (kind === 'number') return [[name, /^\d+$/.test(value) ? Number(value) : value]]
    if (kind === 'amount') return [[name, value.replace(/[,，\s元]/g, '')]]
    return [[name, value]]
  })
  return Object.fromEntries(pairs)
}

/** Names of fields that must be filled and are not. */
export const emptyIn = (fields: readonly ActField[], entered: Entered): readonly string[] =>
  fields
    .filter(({ name, kind, optional }) => !optional && kind !== 'yes' && kind !== 'groups' && !entered[name]?.trim())
    .map(({ name }) => name)

type Words = Readonly<Record<string, Text>>
const chosenFrom = (words: Words, values: readonly string[]) =>
  values.map((value) => ({ value, label: words[value] ?? text(value, value) }))

export const categoryOptions = (values: readonly string[] = CATEGORIES) => chosenFrom(VALUES.category as Words, values)
export const GROUP_OPTIONS = chosenFrom(VALUES.group as Words, GROUPS)
