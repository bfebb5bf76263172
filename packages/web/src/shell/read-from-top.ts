import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** Another page is read from its beginning, by eye and by screen reader: the part that `main` names gets the focus. */
export function useReadFromTop(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [pathname, main])
}
