import { visitBody } from '../../packages/platform/rig/visits.ts'
import type { World } from '../../packages/platform/rig/world.ts'
import { personId } from '../../packages/platform/rig/world.ts'
import { whyNotSettled } from './load/answer.ts'

/** Settles one visit of person 1 through the API, as the load does. Answers the id of the settlement. Throws where it is refused. */
export async function settleOne(address: string, { region, cashiers }: World): Promise<string> {
  const answer = await fetch(`${address}/api/v1/regions/${region}/persons/${personId(1)}/visits`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${cashiers[0]!.token}`,
      'content-type': 'application/json',
      'idempotency-key': 'sample-of-the-bench',
    },
    body: visitBody((below) => below - 1),
  })
  const body = Buffer.from(await answer.arrayBuffer())
  const reason = whyNotSettled(answer.status, body, true)
  if (reason !== null) throw new Error(`the sample was not settled: ${reason}`)
  return JSON.parse(body.toString()).settlementId
}
