import { useAgencyWords } from '../words.ts'
import type { Release } from './release.ts'

type OtherFindingsProps = {
  readonly release: Release
  /** Whether the editor shows those of the draft's own files at their lines. */
  readonly inEditor: boolean
}

/** What the checks said: how many findings, and those that no editor shows. */
export function OtherFindings({ release: { findings, files }, inEditor }: OtherFindingsProps) {
  const { say, lang } = useAgencyWords()
  if (findings === null) return null
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const others = findings.filter(({ where }) => !inEditor || !files.some(({ path }) => where.startsWith(`${path}:`)))
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
