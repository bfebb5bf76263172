import { type IsoDate, type Kin, NATIONAL, type PolicySet, type Scheme } from '@yibao/engine'

type AccountDocument = PolicySet['accounts'][number]

/** Whose account may be shared with the insured on a day, by the national rule; seen from the one who uses it. */
export function relativesOn(set: PolicySet, on: IsoDate): readonly Kin[] {
  const national = set.accounts.filter(({ region }) => region === NATIONAL)
  return [...new Set(national.flatMap((document) => versionOn(document, on)?.kin ?? []))]
}

/**
 * Whether the rules give the insured of a region a personal account that pays: residents have none, nor have employees of a
 * plan (档次) whose accounts are not to be used. The region's document goes before the nation's.
 */
export function hasAccount(
  set: PolicySet,
  region: string,
  { scheme, plan }: { readonly scheme: Scheme; readonly plan: string | null },
  on: IsoDate,
): boolean {
  // The nation's document names residents only because relatives' accounts pay for them.
  if (scheme !== 'employee') return false
  const fitting = set.accounts.filter(
    ({ schemes, plans }) => schemes.includes(scheme) && (plans === null || plans.some((one) => one === plan)),
  )
  const document = fitting.find((one) => one.region === region) ?? fitting.find((one) => one.region === NATIONAL)
  const rows = (document && versionOn(document, on)?.use.rows) ?? []
  return rows.some(({ value, when }) => value.use !== 'none' && when.every((one) => allowsPlan(one, plan)))
}

type Condition = NonNullable<ReturnType<typeof versionOn>>['use']['rows'][number]['when'][number]

const allowsPlan = (condition: Condition, plan: string | null): boolean =>
  condition.kind !== 'values' || condition.fact !== 'plan' || (plan !== null && condition.values.includes(plan))

const versionOn = ({ versions }: AccountDocument, on: IsoDate) =>
  versions.find(({ from, to }) => from <= on && (to === null || on <= to))
