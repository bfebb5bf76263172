// What a page loads to estimate a bill and to show the filing guide: the engine and every shipped policy.
export { createEngine, filingGuide } from '@yibao/engine'
export { shippedPolicies } from '@yibao/engine/policies'
