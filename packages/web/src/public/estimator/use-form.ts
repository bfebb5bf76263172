import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { blankForm, type Form } from './form/form.ts'
import { formOfLink, linkOf } from './form/link.ts'

/** How long after the last change the address follows, in milliseconds: browsers limit how often it may change. */
const SETTLE_MS = 250

/** The fields, kept in the address of the page: a link, a reload and the way back give the same case. */
export function useForm(today: string): readonly [Form, (change: Partial<Form>) => void] {
  // Whoever comes to this page again from itself (the name of the site) finds the case still in the address.
  const { key: visit, pathname } = useLocation()
  const [form, setForm] = useState(() => formOfLink(location.hash, today))
  useEffect(() => {
    const follow = (): void => {
      if (location.hash.includes('=')) setForm(formOfLink(location.hash, today))
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [today])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the visit changes the address, which is read outside of React
  useEffect(() => {
    const write = (): void => {
      // Another page is being opened, and the address is already its own.
      if (location.pathname !== pathname) return
      const link = linkOf(form)
      const hash = link === linkOf(blankForm(today)) ? '' : `#${link}`
      if (hash === location.hash) return
      history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`)
    }
    const later = setTimeout(write, SETTLE_MS)
    // A page that is left at once still keeps its case.
    addEventListener('pagehide', write)
    return () => {
      clearTimeout(later)
      removeEventListener('pagehide', write)
    }
  }, [form, today, visit, pathname])
  return [form, (change) => setForm((now) => ({ ...now, ...change }))]
}
