import { useWords } from '../i18n/i18n.ts'
import type { Theme } from './preferences.ts'
import { usePreferences } from './preferences-context.tsx'

/** Language, larger text, and colours. */
export function ReadingSettings() {
  const { say } = useWords()
  const { preferences, choose } = usePreferences()
  const { lang, elder, theme } = preferences
  return (
    <fieldset className="reading-settings">
      <legend className="unseen">{say('shell.settings')}</legend>
      <button type="button" aria-pressed={elder} onClick={() => choose({ elder: !elder })}>
        {say('shell.elder')}
      </button>
      <select
        aria-label={say('shell.theme')}
        value={theme}
        onChange={(event) => choose({ theme: event.target.value as Theme })}
      >
        <option value="system">{say('shell.themeSystem')}</option>
        <option value="light">{say('shell.themeLight')}</option>
        <option value="dark">{say('shell.themeDark')}</option>
      </select>
      <button
        type="button"
        lang={lang === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => choose({ lang: lang === 'zh' ? 'en' : 'zh' })}
      >
        {say('shell.otherLanguage')}
      </button>
    </fieldset>
  )
}
