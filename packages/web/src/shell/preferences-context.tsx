import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  browserStorage,
  type Preferences,
  showPreferences,
  storedPreferences,
  storePreferences,
} from './preferences.ts'

type Chosen = { readonly preferences: Preferences; readonly choose: (change: Partial<Preferences>) => void }

const Context = createContext<Chosen | null>(null)

export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState(() => storedPreferences(browserStorage()))
  const { i18n } = useTranslation()
  const choose = (change: Partial<Preferences>): void => {
    const next = { ...preferences, ...change }
    storePreferences(browserStorage(), next)
    setPreferences(next)
  }
  useLayoutEffect(() => {
    showPreferences(preferences, document.documentElement)
    void i18n.changeLanguage(preferences.lang)
  }, [preferences, i18n])
  return <Context value={{ preferences, choose }}>{children}</Context>
}

export function usePreferences(): Chosen {
  const chosen = useContext(Context)
  if (chosen === null) throw new Error('usePreferences needs a PreferencesProvider around it')
  return chosen
}
