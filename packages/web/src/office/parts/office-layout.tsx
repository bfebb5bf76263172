import { type ReactNode, useRef } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { FaultBoundary } from '../../shell/fault-boundary.tsx'
import { BrandMark } from '../../shell/layout.tsx'
import { useReadFromTop } from '../../shell/read-from-top.ts'
import { ReadingSettings } from '../../shell/reading-settings.tsx'
import { useSession } from '../session/session-context.ts'
import { useOfficeWords } from '../words/words.ts'

export type NavigationItem = { readonly to: string; readonly label: string }

type OfficeLayoutProps = {
  /** What the face is called: 医院柜台. */
  readonly title: string
  readonly navigation: readonly NavigationItem[]
  readonly children: ReactNode
}

/** What stands around every signed-in page: the face, its pages, who is signed in, and the way out. */
export function OfficeLayout({ title, navigation, children }: OfficeLayoutProps) {
  const { say } = useOfficeWords()
  const { me } = useSession()
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  useReadFromTop(main)
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {say('shell.skip')}
      </button>
      <header className="site-head">
        <div className="bar">
          <Link to="/" className="brand">
            <BrandMark />
            <span>
              <b>{say('shell.brand')}</b>
              <small>{title}</small>
            </span>
          </Link>
          <div className="head-tools">
            <SignedIn />
            <ReadingSettings />
          </div>
        </div>
        {navigation.length > 0 && (
          <nav aria-label={say('shell.navigation')}>
            <ul>
              {navigation.map(({ to, label }) => (
                <li key={to}>
                  <NavLink to={to} end={to === '/'}>
                    {label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main ref={main} tabIndex={-1}>
        <FaultBoundary at={pathname} say={say} hint={say('office.crashedHint')}>
          {children}
        </FaultBoundary>
      </main>
      <footer className="site-foot">
        <p>{say(me?.role === 'insured' ? 'office.footerOwn' : 'office.footer')}</p>
        <p>
          <a href="/">{say('office.publicPages')}</a>
        </p>
      </footer>
    </>
  )
}

function SignedIn() {
  const { say, lang } = useOfficeWords()
  const { me, signOut } = useSession()
  if (!me) return null
  return (
    <span className="signed-in">
      <span>
        <span className="unseen">{say('office.signedInAs')} </span>
        {me.displayName}
        <small>{me.roleName[lang]}</small>
      </span>
      <button type="button" onClick={() => void signOut()}>
        {say('office.signOut')}
      </button>
    </span>
  )
}
