import type { FilingGuide } from '@yibao/engine'
import type { Api } from '../../../office/api/client.ts'
import { mapped, type Outcome } from '../../../office/api/problem.ts'
import { type Applicant, type Filing, reasonOf } from '../filing.ts'

/** What the guide asks of a filing under the policies that the server has in force, which may be newer than the page. */
export async function guideOf(api: Api, { region }: Applicant, filing: Filing): Promise<Outcome<FilingGuide>> {
  const body = { region, to: filing.place, reason: reasonOf(filing), from: filing.from }
  const answered = await api.post('/api/v1/filing-guide', { body })
  // The route answers the engine's guide whole; its schema names the parts that other programs count on.
  return mapped(answered, (guide) => guide as unknown as FilingGuide)
}
