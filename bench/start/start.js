// One cold start in a process of its own: read the shipped policies, check them, lower and compile every plan.
// Prints one JSON object with milliseconds of each. Run by `measure.ts`, several times.
import { checkPolicies, planShelf } from '@yibao/engine'
import { shippedPolicies } from '@yibao/engine/policies'

const lap = (work) => {
  const start = performance.now()
  const result = work()
  return [performance.now() - start, result]
}

const [loadMs, policies] = lap(shippedPolicies)
const [checkMs, problems] = lap(() => checkPolicies(policies))
const [compileMs, plans] = lap(() => compileAll(policies))
console.log(JSON.stringify({ loadMs, checkMs, compileMs, plans, problems: problems.length }))

/** Every version of every benefit, for each plan and kind of care it covers. */
function compileAll(policies) {
  const shelf = planShelf(policies, new Set())
  const ready = new Set()
  for (const { region, scheme, plans, care, versions } of policies.benefits) {
    for (const plan of plans ?? [null]) {
      for (const one of care) {
        for (const { from } of versions) ready.add(shelf.planFor({ region, scheme, plan, care: one }, from))
      }
    }
  }
  return ready.size
}
