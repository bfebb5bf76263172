import { type ReactNode, useEffect, useRef } from 'react'

/** What was done. The button that did it is gone, so the cursor comes here. */
export function DoneBox({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="done-box" role="status" tabIndex={-1} ref={box}>
      <p>
        <strong>{children}</strong>
      </p>
    </div>
  )
}
