import type { Lang } from '@yibao/engine'

export type Theme = 'system' | 'light' | 'dark'

/** How somebody wants to read: language, colours, and larger text (长辈版). */
export type Preferences = { readonly lang: Lang; readonly theme: Theme; readonly elder: boolean }

const KEY = 'yibao.preferences'
const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** What was chosen before; else Chinese, the colours of the system, and text of the usual size. */
export function storedPreferences(storage: Pick<Storage, 'getItem'>): Preferences {
  const written = parsed(storage.getItem(KEY))
  const theme = THEMES.find((one) => one === written.theme) ?? 'system'
  return { lang: written.lang === 'en' ? 'en' : 'zh', theme, elder: written.elder === true }
}

/** The browser's storage, or one that keeps nothing where the browser forbids it (private windows, blocked cookies). */
export function browserStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return localStorage
  } catch {
    return { getItem: () => null, setItem: () => {} }
  }
}

export function storePreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  try {
    storage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // Storage may be full: the choice then lasts for this visit.
  }
}

/** Writes the choice where style sheets and screen readers see it. */
export function showPreferences({ lang, theme, elder }: Preferences, root: HTMLElement): void {
  root.lang = lang === 'zh' ? 'zh-CN' : 'en'
  root.dataset.theme = theme
  root.dataset.elder = String(elder)
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
