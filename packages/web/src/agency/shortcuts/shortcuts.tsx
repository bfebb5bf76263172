import { useEffect, useRef, useState } from 'react'
import { CheckField } from '../../shell/fields/check-field.tsx'
import { browserStorage } from '../../shell/preferences.ts'
import { useAgencyWords } from '../words.ts'
import { areShortcutsOn, keepShortcuts } from './shortcut-choice.ts'
import './shortcuts.css'

/** What single keys do now, and how that is called. */
export type Shortcut = { readonly key: string; readonly label: string; readonly run: () => void }

/** Single keys for what is done all day; who speaks to the computer can switch them off (WCAG 2.1.4). */
export function Shortcuts({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const { say } = useAgencyWords()
  const [on, setOn] = useState(() => areShortcutsOn(browserStorage()))
  const now = useRef(shortcuts)
  now.current = shortcuts
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent): void => {
      if (!isMeantForPage(event)) return
      const found = now.current.find(({ key }) => key === event.key.toLowerCase())
      if (found === undefined) return
      event.preventDefault()
      found.run()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [on])
  const choose = (next: boolean): void => {
    keepShortcuts(browserStorage(), next)
    setOn(next)
  }
  return (
    <section className="shortcuts" aria-labelledby="shortcuts">
      <h3 id="shortcuts">{say('agency.shortcuts')}</h3>
      {on && shortcuts.length > 0 && (
        <ul>
          {shortcuts.map(({ key, label }) => (
            <li key={key}>
              <kbd>{key.toUpperCase()}</kbd> {label}
            </li>
          ))}
        </ul>
      )}
      <CheckField
        id="shortcuts-on"
        label={say('agency.shortcutsOn')}
        hint={say('agency.shortcutsHint')}
        checked={on}
        onChange={choose}
      />
    </section>
  )
}

/** Not while somebody types, chooses, answers a dialog, or means a command of the browser. */
function isMeantForPage({ target, ctrlKey, altKey, metaKey, repeat, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || repeat || isComposing) return false
  if (document.querySelector('dialog[open]') !== null) return false
  return !(target instanceof Element && target.closest('input:not([type="checkbox"]), select, textarea') !== null)
}
