import { describe, expect, it } from 'vitest'
import { storedPreferences, storePreferences } from './preferences.ts'

const storage = (text: string | null) => ({ getItem: () => text })

describe('reading preferences', () => {
  it('are Chinese, the colours of the system and text of usual size until somebody chooses', () => {
    expect(storedPreferences(storage(null))).toEqual({ lang: 'zh', theme: 'system', elder: false })
  })

  it.each(['not json', '{"lang":"fr","theme":"neon","elder":"yes"}', '[]', 'null'])(
    'that cannot be read are those of the beginning: %s',
    (text) => expect(storedPreferences(storage(text))).toEqual({ lang: 'zh', theme: 'system', elder: false }),
  )

  it('come back as they were chosen', () => {
    const kept = new Map<string, string>()
    const chosen = { lang: 'en', theme: 'dark', elder: true } as const
    storePreferences({ setItem: (key, text) => kept.set(key, text) }, chosen)
    expect(storedPreferences({ getItem: (key) => kept.get(key) ?? null })).toEqual(chosen)
  })
})
