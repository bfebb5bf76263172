import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { BrowserRouter } from 'react-router'
import { createI18n, type FaceWords } from '../i18n/i18n.ts'
import { browserStorage, storedPreferences } from '../shell/preferences.ts'
import { PreferencesProvider } from '../shell/preferences-context.tsx'
import '../shell/styles/index.css'
import './office.css'
import { Busy } from './parts/busy.tsx'
import { type NavigationItem, OfficeLayout } from './parts/office-layout.tsx'
import { OtherFace } from './parts/other-face.tsx'
import { type FaceName, faceOf } from './session/me.ts'
import { useSession } from './session/session-context.ts'
import { SessionProvider } from './session/session-provider.tsx'
import { SignInPage } from './session/sign-in-page.tsx'
import { OFFICE_WORDS } from './words/words.ts'

type StartedFace = {
  /** Its addresses begin with `/<name>/`. */
  readonly basename: string
  /** Its own texts, beside those of every signed-in face. */
  readonly words: FaceWords
  readonly children: ReactNode
}

/** Starts a face in its page: texts, reading settings, addresses, session. */
export function startFace({ basename, words, children }: StartedFace): void {
  const i18n = createI18n(storedPreferences(browserStorage()).lang, { ...OFFICE_WORDS, ...words })
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <PreferencesProvider>
          <BrowserRouter basename={basename}>
            <SessionProvider>{children}</SessionProvider>
          </BrowserRouter>
        </PreferencesProvider>
      </I18nextProvider>
    </StrictMode>,
  )
}

type FaceProps = {
  readonly name: FaceName
  readonly title: string
  readonly navigation: readonly NavigationItem[]
  /** The pages: `Routes` of react-router. Rendered for those signed in whose face it is. */
  readonly children: ReactNode
}

/** A face around its pages. Whoever is not signed in signs in at the address they came to. */
export function Face({ name, title, navigation, children }: FaceProps) {
  const { me } = useSession()
  const isTheirs = me && faceOf(me.role) === name
  return (
    <OfficeLayout title={title} navigation={isTheirs ? navigation : []}>
      {me === undefined && <Busy />}
      {me === null && <SignInPage />}
      {me && !isTheirs && <OtherFace me={me} />}
      {isTheirs && children}
    </OfficeLayout>
  )
}
