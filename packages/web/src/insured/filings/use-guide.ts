import type { FilingGuide } from '@yibao/engine'
import { done, mapped } from '../../office/api/problem.ts'
import { type Loaded, useLoaded } from '../../office/api/use-loaded.ts'
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
    const asked = await api.post('/api/v1/filing-guide', { body: { region, to: place, reason, from } })
    // The server sends the engine's guide whole (docs/filing.md); its schema names only what comes first.
    return mapped(asked, (guide) => guide as unknown as FilingGuide)
  })
}
