import { createEngine, type Engine } from '@yibao/engine'
import { shippedPolicies } from '@yibao/engine/policies'

/** The policies that come with this version of the page. */
export const policies = shippedPolicies()

const engines = new Map<string, Engine>()

/** The engine, reading ambiguous sources as published, or by the other reading of that name. */
export function engineFor(reading: string): Engine {
  const engine = engines.get(reading) ?? createEngine(policies, { alternatives: reading === '' ? [] : [reading] })
  engines.set(reading, engine)
  return engine
}
