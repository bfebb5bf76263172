import type { FilingGuide } from '@yibao/engine'
import type { Api } from '../../../office/api/client.ts'
import type { Outcome } from '../../../office/api/problem.ts'
import { askGuide } from '../../../office/filing/guide.ts'
import { reasonOf } from '../../../office/filing/reason.ts'
import type { Applicant, Filing } from '../filing.ts'

/** What the guide asks of a filing on record. */
export const guideOf = (api: Api, { region }: Applicant, filing: Filing): Promise<Outcome<FilingGuide>> =>
  askGuide(api, { region, to: filing.place, reason: reasonOf(filing), from: filing.from })
