import { Dialog } from '../parts/dialog.tsx'
import { useOfficeWords } from '../words/words.ts'
import type { Me } from './me.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Over the page, which keeps what was typed: the same person signs in again, and goes on where they were. */
export function ExpiredDialog({ me, onDone }: { readonly me: Me; readonly onDone: (renewed: boolean) => void }) {
  const { say } = useOfficeWords()
  const goOn = (now: Me): void => {
    // What is on the page was shown to somebody else.
    if (now.id !== me.id) location.reload()
    else onDone(true)
  }
  return (
    <Dialog title={say('office.expired')} onClose={() => onDone(false)}>
      <p>{say('office.expiredHint')}</p>
      <SignInForm login={me.id} onSignedIn={goOn} />
      <button type="button" className="quiet" onClick={() => onDone(false)}>
        {say('office.leave')}
      </button>
    </Dialog>
  )
}
