import { keyWord, type Section } from '@yibao/engine'
import { useEffect, useRef } from 'react'
import { useWords } from '../../i18n/i18n.ts'
import { policies } from '../policies.ts'
import { type LibraryDocument, type Period, versionsOf } from './documents.ts'
import { FactTableView } from './fact-table-view.tsx'

type DocumentPartProps = {
  readonly document: LibraryDocument
  /** The day whose rules are shown; null: all versions. */
  readonly on: string | null
  readonly open: boolean
  readonly onChooseDay: (day: string) => void
}

/** One document, folded under its title; its versions on a time line, and its tables. */
export function DocumentPart({ document, on, open, onChooseDay }: DocumentPartProps) {
  const { say } = useWords()
  const element = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (open) element.current?.scrollIntoView({ block: 'start' })
  }, [open])
  const versions = versionsOf(policies, document.id)
  const { meta, groups, title } = document
  const shown = groups.map(({ version, sections }) => ({ version, sections: sections.filter(isNoExample) }))
  const examples = groups.flatMap(({ sections }) => sections.filter((section) => !isNoExample(section)))
  return (
    <details className="policy-document" ref={element} open={open}>
      <summary>
        <h2>{title}</h2>
        <span className="hint">{meta.slice(0, 2).join(' · ')}</span>
      </summary>
      <p className="hint">{meta.join(' · ')}</p>
      <Timeline title={title} versions={versions} on={on} onChooseDay={onChooseDay} />
      {shown.every(({ sections }) => sections.length === 0) && <p>{say('library.nothingOn')}</p>}
      {shown.map(({ version, sections }) => (
        <section key={version ?? ''} className="version">
          {version && <h3>{version}</h3>}
          {sections.map((section) => (
            <FactTableView key={section.heading} section={section} label={title} />
          ))}
        </section>
      ))}
      {examples.map((section) => (
        <details key={section.heading} className="aside">
          <summary>{say('library.examples', { count: section.rows.length })}</summary>
          <FactTableView section={section} label={title} />
        </details>
      ))}
    </details>
  )
}

const isNoExample = ({ heading }: Section): boolean =>
  heading !== keyWord('examples', 'zh') && heading !== keyWord('examples', 'en')

type TimelineProps = {
  readonly title: string
  readonly versions: readonly Period[]
  readonly on: string | null
  readonly onChooseDay: (day: string) => void
}

/** The versions one after another; the one in force on the day is marked, any other can be chosen. */
function Timeline({ title, versions, on, onChooseDay }: TimelineProps) {
  const { say } = useWords()
  if (versions.length === 0) return null
  const holds = ({ from, to }: Period): boolean => on !== null && from <= on && (to === null || on <= to)
  return (
    <ol className="timeline" aria-label={say('library.timelineOf', { name: title })}>
      {versions.map((version) => (
        <li key={version.from} className={holds(version) ? 'current' : undefined}>
          <button type="button" aria-pressed={holds(version)} onClick={() => onChooseDay(version.from)}>
            <b>{version.from}</b>
            <span>{version.to ?? say('library.until')}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
