import type { FilingGuide } from '@yibao/engine'
import type { Api } from '../api/client.ts'
import { mapped, type Outcome } from '../api/problem.ts'

type Question = { readonly region: string; readonly to: string; readonly reason: string; readonly from: string }

/** What the guide asks of a filing under the policies that the server has in force, which may be newer than the page. */
export async function askGuide(api: Api, body: Question): Promise<Outcome<FilingGuide>> {
  // The route answers the engine's guide whole (docs/filing.md); its schema names the parts that other programs count on.
  return mapped(await api.post('/api/v1/filing-guide', { body }), (guide) => guide as unknown as FilingGuide)
}
