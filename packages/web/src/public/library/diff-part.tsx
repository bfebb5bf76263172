import { addDays, type Change, diffOn, isIsoDate, type Lang } from '@yibao/engine'
import { useMemo } from 'react'
import { useWords } from '../../i18n/i18n.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { policies } from '../policies.ts'
import { lastChange } from './documents.ts'

type DiffPartProps = {
  readonly region: string
  readonly today: string
  /** Empty: the day before the last change up to the other day. */
  readonly from: string
  /** Empty: today. */
  readonly to: string
  readonly onChange: (change: { readonly from?: string; readonly to?: string }) => void
}

/** What a region's rules say differently on two days, in words, by document. */
export function DiffPart({ region, today, from, to, onChange }: DiffPartProps) {
  const { say, lang } = useWords()
  const b = to || today
  const changed = lastChange(policies, region, b)
  const a = from || addDays(changed ?? b, -1)
  const changes = useMemo(() => (isIsoDate(a) && isIsoDate(b) ? diffOn(policies, region, a, b) : []), [region, a, b])
  const documents = [...new Set(changes.map(({ document }) => document))]
  return (
    <section className="diff" id="diff">
      <h2>{say('library.diff')}</h2>
      <div className="pair dates">
        <TextField
          id="from"
          kind="date"
          label={say('library.diffFrom')}
          value={a}
          onChange={(day) => onChange({ from: day })}
        />
        <TextField
          id="to"
          kind="date"
          label={say('library.diffTo')}
          value={b}
          onChange={(day) => onChange({ to: day })}
        />
      </div>
      <p role="status">
        {changes.length === 0 ? say('library.diffNone') : say('library.diffCount', { count: changes.length })}
      </p>
      {documents.map((document) => (
        <div key={document}>
          <h3>{documentName(document, lang)}</h3>
          <ul className="changes">
            {changes
              .filter((change) => change.document === document)
              .map((change) => (
                <li key={change.text.zh} className={change.kind}>
                  {withoutName(change, lang)}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function documentName(id: string, lang: Lang): string {
  const { benefits, layers, accounts, catalogues, references } = policies
  return (
    [...benefits, ...layers, ...accounts, ...catalogues, ...references].find((one) => one.id === id)?.name[lang] ?? id
  )
}

/** The sentence of a change without the document's name, which stands above it. */
function withoutName({ document, text }: Change, lang: Lang): string {
  const head = `${documentName(document, lang)}${lang === 'zh' ? '：' : ': '}`
  return text[lang].startsWith(head) ? text[lang].slice(head.length) : text[lang]
}
