import { type ReactNode, useRef } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { useWords } from '../i18n/i18n.ts'
import type { WordKey } from '../i18n/words.ts'
import { FaultBoundary } from './fault-boundary.tsx'
import { NewVersionNotice } from './new-version-notice.tsx'
import { useReadFromTop } from './read-from-top.ts'
import { ReadingSettings } from './reading-settings.tsx'

type LayoutProps = {
  readonly navigation: readonly { readonly to: string; readonly word: WordKey }[]
  readonly children: ReactNode
}

/** What stands around every page: name, pages, reading settings, and what an estimate is worth. */
export function Layout({ navigation, children }: LayoutProps) {
  const { say } = useWords()
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  useReadFromTop(main)
  return (
    <>
      {/* Not a link: what stands after # in the address is the case. */}
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {say('shell.skip')}
      </button>
      <header className="site-head">
        <div className="bar">
          <Link to="/" className="brand">
            <BrandMark />
            <span>
              <b>{say('shell.brand')}</b>
              <small>{say('shell.tagline')}</small>
            </span>
          </Link>
          <div className="head-tools">
            <a href="/sign-in">{say('shell.signIn')}</a>
            <ReadingSettings />
          </div>
        </div>
        <nav aria-label={say('shell.navigation')}>
          <ul>
            {navigation.map(({ to, word }) => (
              <li key={to}>
                <NavLink to={to} end={to === '/'}>
                  {say(word)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <NewVersionNotice />
      <main ref={main} tabIndex={-1}>
        <FaultBoundary key={pathname} say={say}>
          {children}
        </FaultBoundary>
      </main>
      <footer className="site-foot">
        <p>{say('shell.footerEstimate')}</p>
        <p>{say('shell.footerPrivacy')}</p>
      </footer>
    </>
  )
}

export function BrandMark() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <path d="M6 33h12v7H6zM18 22h12v11H18zM30 8h12v14H30z" />
    </svg>
  )
}
