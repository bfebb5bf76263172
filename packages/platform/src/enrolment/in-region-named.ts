import type { SentEvent } from '../outbox/event.ts'
import type { Who } from '../work/desk.ts'

/** Where an event between regions goes: to the same person, in the region that its payload names. */
export const inRegionNamed = ({ from, payload }: SentEvent): Who => ({
  region: (payload as { readonly region: string }).region,
  personId: from.personId,
})
