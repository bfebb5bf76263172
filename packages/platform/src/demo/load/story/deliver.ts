import { uuidV7 } from '../../../database/ids.ts'
import { DELIVERIES } from '../../../deliveries.ts'
import { deliverAll, type Handlers, outboxDepth } from '../../../outbox/courier.ts'
import type { Handler } from '../../../outbox/deliver.ts'
import { bytesFor } from '../plan.ts'
import type { Stage } from './stage.ts'

/** Delivers everything that is due when the city is made. An event that fails is a fault. */
export async function deliver({ desk, plan }: Stage): Promise<void> {
  // What is left after a crash is another number of events: its deliveries draw other ids than those before.
  const { events } = await outboxDepth(desk)
  const newId = uuidV7(bytesFor(plan.seed, 'deliveries', events))
  const { failed } = await deliverAll({ ...desk, now: () => plan.asOf, newId }, drawnByEvent(plan.seed))
  if (failed > 0) throw new Error(`${failed} events of the demo city could not be delivered`)
}

/** The handlers of the platform, whose ids are drawn from the event: in whatever order events come, each makes the same rows. */
function drawnByEvent(seed: string): Handlers {
  const drawn = (handler: Handler): Handler => ({
    to: handler.to,
    work: (desk, event) => {
      const work = handler.work(desk, event)
      const newId = uuidV7(bytesFor(seed, 'event', event.eventId))
      return { ...work, decide: (found, moment) => work.decide(found, { ...moment, newId: () => newId(moment.at) }) }
    },
  })
  return Object.fromEntries(Object.entries(DELIVERIES).map(([topic, handler]) => [topic, drawn(handler)]))
}
