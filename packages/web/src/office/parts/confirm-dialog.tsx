import type { ReactNode } from 'react'
import { useOfficeWords } from '../words/words.ts'
import { Busy } from './busy.tsx'
import { Dialog } from './dialog.tsx'

type ConfirmDialogProps = {
  readonly title: string
  /** What will happen, as on the button: 结算, not 确定. */
  readonly action: string
  readonly busy: boolean
  readonly disabled?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asked before money moves: what will happen, in amounts, and one button that says so. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, action, busy, disabled = false, onConfirm, onClose, children } = props
  const { say } = useOfficeWords()
  return (
    <Dialog title={title} onClose={busy ? () => {} : onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onConfirm()
        }}
      >
        {children}
        <div className="buttons">
          <button type="submit" disabled={busy || disabled}>
            {action}
          </button>
          <button type="button" className="secondary" disabled={busy} onClick={onClose}>
            {say('office.goBack')}
          </button>
        </div>
        {busy && <Busy />}
      </form>
    </Dialog>
  )
}
