import type { Result } from '@yibao/engine'
import { type Instant, uuidV7 } from '../../../database/ids.ts'
import type { Casework } from '../../../work/casework.ts'
import type { Actor, Desk, Who } from '../../../work/desk.ts'
import type { DemoPerson } from '../../city/people.ts'
import { type Book, openBook, performInMemory } from '../memory/book.ts'
import { bytesFor, type CityPlan } from '../plan.ts'

/** Does casework on the person whose life it is, at a moment. */
export type Acts = {
  readonly desk: Desk
  readonly who: Who
  readonly book: Book
  readonly act: <Found, Answer>(
    at: Instant,
    actor: Actor,
    work: Pick<Casework<Found, Answer>, 'decide'>,
    found: Found,
  ) => Result<Answer>
}

/** Something that happens to a person at a moment. */
export type Event = { readonly at: Instant; readonly happen: () => Result<unknown> }

export function actsOf(desk: Desk, { seed }: CityPlan, { index }: DemoPerson, who: Who): Acts {
  const book = openBook(who)
  const newId = uuidV7(bytesFor(seed, 'person', index))
  return {
    desk,
    who,
    book,
    act: (at, actor, work, found) => performInMemory(book, { at, actor, newId: () => newId(at) }, work, found),
  }
}
