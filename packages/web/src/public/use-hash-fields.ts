import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'react-router'

type Fields<K extends string> = Readonly<Record<K, string>>

/**
 * A few texts kept in the address after `#`, which browsers do not send: a link and a reload give the same page.
 * `names` must stay the same list.
 */
export function useHashFields<K extends string>(
  names: readonly K[],
): readonly [Fields<K>, (change: Partial<Fields<K>>) => void] {
  const read = useCallback((): Fields<K> => {
    const link = new URLSearchParams(location.hash.slice(1))
    return Object.fromEntries(names.map((name) => [name, link.get(name) ?? ''])) as Fields<K>
  }, [names])
  const { key: visit, pathname } = useLocation()
  const [fields, setFields] = useState(read)
  useEffect(() => {
    const follow = (): void => setFields(read())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [read])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the visit changes the address, which is read outside of React
  useEffect(() => {
    // Another page is being opened, and the address is already its own.
    if (location.pathname !== pathname) return
    const told = names.filter((name) => fields[name] !== '').map((name): [string, string] => [name, fields[name]])
    const hash = told.length === 0 ? '' : `#${new URLSearchParams(told)}`
    if (hash !== location.hash) history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`)
  }, [fields, names, visit, pathname])
  return [fields, (change) => setFields((now) => ({ ...now, ...change }))]
}
