import { type ReactNode, useEffect, useRef } from 'react'

type DoneBoxProps = {
  /** Another one is another message: it is brought into sight again. */
  readonly about: string
  readonly children: ReactNode
}

/** What was done and what comes next. The button that was pressed may be far below, or gone: the cursor moves here. */
export function DoneBox({ about, children }: DoneBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another message is shown anew
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [about])
  return (
    <div className="done-box" role="status" tabIndex={-1} ref={box}>
      {children}
    </div>
  )
}
