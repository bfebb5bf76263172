import { type AgencyWordKey, useAgencyWords } from '../../words.ts'
import type { FilingAct } from './possible-acts.ts'

type ActLook = { readonly key: string; readonly word: AgencyWordKey; readonly look: string }

/** The single key, the words and the looks of what is done to a filing. */
export const ACT_LOOKS: Readonly<Record<FilingAct, ActLook>> = {
  take: { key: 't', word: 'filings.take', look: '' },
  'take-over': { key: 't', word: 'filings.takeOver', look: 'secondary' },
  approve: { key: 'a', word: 'filings.approve', look: '' },
  return: { key: 'r', word: 'filings.return', look: 'secondary' },
  reject: { key: 'x', word: 'filings.reject', look: 'danger' },
}

type ActButtonsProps = {
  readonly acts: readonly FilingAct[]
  readonly isDisabled: (act: FilingAct) => boolean
  readonly onAct: (act: FilingAct) => void
}

/** A button for each thing that may be done. */
export function ActButtons({ acts, isDisabled, onAct }: ActButtonsProps) {
  const { say } = useAgencyWords()
  if (acts.length === 0) return null
  return (
    <div className="buttons">
      {acts.map((act) => (
        <button
          key={act}
          type="button"
          className={ACT_LOOKS[act].look}
          disabled={isDisabled(act)}
          onClick={() => onAct(act)}
        >
          {say(ACT_LOOKS[act].word)}
        </button>
      ))}
    </div>
  )
}
