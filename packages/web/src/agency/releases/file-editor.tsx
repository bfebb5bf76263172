import { useRef } from 'react'
import { useAgencyWords } from '../words.ts'
import type { DraftFile, Release } from './release.ts'

type FileEditorProps = {
  readonly file: DraftFile
  readonly findings: NonNullable<Release['findings']>
  readonly onChange: (file: DraftFile) => void
  readonly onRemove: () => void
}

/** One policy file as text, with what the checks found in it; a finding leads to its line. */
export function FileEditor({ file: { path, text }, findings, onChange, onRemove }: FileEditorProps) {
  const { say, lang } = useAgencyWords()
  const area = useRef<HTMLTextAreaElement>(null)
  const own = findings.filter(({ where }) => where.startsWith(`${path}:`))
  const id = `file-${path}`
  const goTo = (line: number): void => {
    const [from, to] = spanOf(text ?? '', line)
    area.current?.focus()
    area.current?.setSelectionRange(from, to)
  }
  return (
    <div className={own.some(({ severity }) => severity === 'error') ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{path}</label>
      {own.length > 0 && (
        <ul className="findings" id={`${id}-findings`}>
          {own.map(({ code, where, severity, message, remedy }) => (
            <li key={`${code} ${where} ${message.zh}`} className={severity === 'error' ? 'error' : undefined}>
              <button type="button" className="quiet" onClick={() => goTo(lineIn(where))}>
                {say('releases.line', { line: lineIn(where) })}
              </button>{' '}
              {message[lang]} {remedy[lang]} <code>{code}</code>
            </li>
          ))}
        </ul>
      )}
      <textarea
        ref={area}
        id={id}
        className="policy-text"
        rows={18}
        spellCheck={false}
        value={text ?? ''}
        aria-describedby={own.length > 0 ? `${id}-findings` : undefined}
        onChange={(event) => onChange({ path, text: event.target.value })}
      />
      <button type="button" className="quiet" onClick={onRemove}>
        {say('releases.removeFile')}
      </button>
    </div>
  )
}

const lineIn = (where: string): number => Number(where.slice(where.lastIndexOf(':') + 1))

/** First and last position of a line, counted from 1. */
function spanOf(text: string, line: number): readonly [number, number] {
  const lines = text.split('\n')
  const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return [from, from + (lines[line - 1]?.length ?? 0)]
}
