import type { IsoDate } from '@yibao/engine'
import { guideFor } from '../../../filing/judge.ts'
import { submitWork } from '../../../filing/submit.ts'
import { keepWork } from '../../../upload/keep.ts'
import type { Actor } from '../../../work/desk.ts'
import { filingFactsOn } from '../memory/facts.ts'
import { PAPER } from '../paper.ts'
import { momentOf } from '../plan.ts'
import type { Absence } from './absence.ts'
import type { Acts, Event } from './acts.ts'

/** The insured themselves, in the app. */
export const SELF: Actor = { id: 'app', role: 'insured', address: '' }

/** Files for an absence with the papers that the guide asks for, on the morning of a day. */
export function fileFor({ desk, who, book, act }: Acts, absence: Absence, day: IsoDate): Event {
  const at = momentOf(day, 7, 30)
  const application = { reason: absence.reason, place: absence.place, from: day, to: null }
  return {
    at,
    happen: () => {
      const guide = guideFor(desk.policies.current().set, who.region, application, day)
      if (!guide.ok) return guide
      const upload = act(at, SELF, keepWork(desk, who, { ...PAPER, purpose: 'filing' }), null)
      if (!upload.ok) return upload
      const { uploadId } = upload.value
      const papers = guide.value.papers.map(({ paper }) => ({ name: paper.zh, uploadId }))
      const command = { filingId: null, application: { ...application, papers, commitment: null }, today: day }
      return act(at, SELF, submitWork(desk, who, command), filingFactsOn(book, day, [uploadId]))
    },
  }
}
