import { useState } from 'react'
import { useAgencyWords } from '../../words.ts'
import type { PersonAt } from '../person.ts'
import type { PersonAct } from './act.ts'
import { ActDialog } from './act-dialog.tsx'

type ActButtonsProps = { readonly acts: readonly PersonAct[]; readonly at: PersonAt; readonly onDone: () => void }

/** A button for each act, which opens its form. */
export function ActButtons({ acts, at, onDone }: ActButtonsProps) {
  const { say } = useAgencyWords()
  const [open, setOpen] = useState<PersonAct | null>(null)
  if (acts.length === 0) return null
  return (
    <div className="buttons">
      {acts.map((act) => (
        <button key={act.id} type="button" className="secondary" onClick={() => setOpen(act)}>
          {say(act.title)}
        </button>
      ))}
      {open && <ActDialog act={open} at={at} onClose={() => setOpen(null)} onDone={onDone} />}
    </div>
  )
}
