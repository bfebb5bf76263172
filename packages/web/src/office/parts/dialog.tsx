import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

type DialogProps = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

/**
 * A question over the page, with the cursor in its first field; Escape closes it, and what had the cursor has it again
 * afterwards. It stands beside the page and not in it, since it may be opened from a form and hold one itself; what is
 * submitted in it concerns the dialog alone.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current!
    if (!shown.open) shown.showModal()
    shown.querySelector<HTMLElement>('input:not([readonly], [type="hidden"])')?.focus()
    return () => shown.close()
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onSubmit={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  )
}
