import { useAgencyWords } from '../words.ts'
import type { Release } from './release.ts'

/** What the checks said: how many findings, and those that stand in files which the draft does not touch. */
export function OtherFindings({ release: { findings, files } }: { readonly release: Release }) {
  const { say, lang } = useAgencyWords()
  if (findings === null) return null
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const others = findings.filter(({ where }) => !files.some(({ path }) => where.startsWith(`${path}:`)))
  return (
    <section className={errors > 0 ? 'problem-box' : 'done-box'} aria-labelledby="checked">
      <h2 id="checked">
        {errors > 0 ? say('releases.errors', { count: errors }) : say('releases.noErrors', { count: findings.length })}
      </h2>
      {errors > 0 && <p>{say('releases.errorsHint')}</p>}
      {others.length > 0 && (
        <ul>
          {others.map(({ code, where, message, remedy }) => (
            <li key={`${code} ${where} ${message.zh}`}>
              <code>{where}</code> {message[lang]} {remedy[lang]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
