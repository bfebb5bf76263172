import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { BrowserRouter } from 'react-router'
import { createI18n } from '../i18n/i18n.ts'
import { browserStorage, storedPreferences } from '../shell/preferences.ts'
import { PreferencesProvider } from '../shell/preferences-context.tsx'
import '../shell/styles/index.css'
import { PublicRoutes } from './routes.tsx'
import { localToday } from './today.ts'

const i18n = createI18n(storedPreferences(browserStorage()).lang)
const today = localToday(new Date())

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <PreferencesProvider>
        <BrowserRouter>
          <PublicRoutes today={today} />
        </BrowserRouter>
      </PreferencesProvider>
    </I18nextProvider>
  </StrictMode>,
)
