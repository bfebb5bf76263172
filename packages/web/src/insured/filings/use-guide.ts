import type { FilingGuide } from '@yibao/engine'
import { done } from '../../office/api/problem.ts'
import { type Loaded, useLoaded } from '../../office/api/use-loaded.ts'
import { askGuide } from '../../office/filing/guide.ts'
import { useSelf } from '../overview/use-self.ts'
import type { ApplicationForm } from './application.ts'

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** What the home region's rules say to an application, by the policies that the agency applies; null until enough is said. */
export function useGuide({
  reason,
  place,
  from,
}: Pick<ApplicationForm, 'reason' | 'place' | 'from'>): Loaded<FilingGuide | null> {
  const { region } = useSelf()
  const enough = reason !== '' && place !== '' && DATE.test(from)
  return useLoaded(`guide/${region}/${enough ? `${reason}/${place}/${from}` : ''}`, async (api) => {
    if (!enough) return done(null)
    return askGuide(api, { region, to: place, reason, from })
  })
}
