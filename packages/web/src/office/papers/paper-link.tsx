import { useState } from 'react'
import { useMe } from '../session/session-context.ts'
import { useOfficeWords } from '../words/words.ts'
import { PaperDialog } from './paper-dialog.tsx'

type PaperLinkProps = {
  readonly who: { readonly region: string; readonly personId: string }
  readonly uploadId: string
  /** What the paper is called: 居住证. */
  readonly name: string
}

/** A button that shows a paper: at once to its owner, to staff after they said why they look. */
export function PaperLink({ who, uploadId, name }: PaperLinkProps) {
  const { say } = useOfficeWords()
  const { role } = useMe()
  const [open, setOpen] = useState(false)
  // Finance pays what others decided, and looks at no papers (docs/http-routes.md, uploads).
  if (role === 'finance') return null
  return (
    <>
      <button type="button" className="quiet" aria-label={say('papers.viewOf', { name })} onClick={() => setOpen(true)}>
        {say('papers.view')}
      </button>
      {open && (
        <PaperDialog
          path={{ ...who, uploadId }}
          name={name}
          asksWhy={role !== 'insured'}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
