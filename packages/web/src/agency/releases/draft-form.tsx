import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import type { Act } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { SelectField } from '../../shell/fields/select-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../words.ts'
import { FileEditor } from './file-editor.tsx'
import type { DraftFile, Release } from './release.ts'
import { useFilesInForce } from './use-files-in-force.ts'
import { useLeaveWarning } from './use-leave-warning.ts'

export type Draft = { readonly title: string; readonly files: readonly DraftFile[] }

type DraftFormProps = {
  /** As it is saved. */
  readonly initial: Draft
  readonly sending: Pick<Act<Draft, unknown>, 'busy' | 'problems' | 'unanswered' | 'clear'>
  readonly onSave: (draft: Draft) => void
  readonly onSavedChange?: (isSaved: boolean) => void
  /** What the checks said of the files as they were saved. */
  readonly findings: Release['findings']
  /** Further buttons, which are for what is saved. */
  readonly children?: (isSaved: boolean) => ReactNode
}

const FIELDS = ['title', 'files']

/** The files of a draft as text, begun from those in force. */
export function DraftForm({ initial, sending, onSave, onSavedChange, findings, children }: DraftFormProps) {
  const { say, lang } = useAgencyWords()
  const [draft, setDraft] = useState(initial)
  const inForce = useFilesInForce()
  const isSaved = JSON.stringify({ ...draft, title: draft.title.trim() }) === JSON.stringify(initial)
  useLeaveWarning(!isSaved)
  useEffect(() => onSavedChange?.(isSaved), [isSaved, onSavedChange])
  const change = (part: Partial<Draft>): void => {
    sending.clear()
    setDraft((now) => ({ ...now, ...part }))
  }
  const put = (file: DraftFile): void =>
    change({ files: draft.files.map((one) => (one.path === file.path ? file : one)) })
  const told = problemsByField(sending.problems, FIELDS)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    onSave(draft)
  }
  return (
    <form onSubmit={save}>
      <TextField
        id="title"
        label={say('releases.titleField')}
        hint={say('releases.titleHint')}
        value={draft.title}
        onChange={(title) => change({ title })}
        errors={told.at('title').map((problem) => sentenceOf(problem, lang))}
      />
      {draft.files.map((file) => (
        <FileEditor
          key={file.path}
          file={file}
          findings={isSaved ? (findings ?? []) : []}
          onChange={put}
          onRemove={() => change({ files: draft.files.filter((one) => one.path !== file.path) })}
        />
      ))}
      <WhenLoaded loaded={inForce}>
        {({ files }) => (
          <SelectField
            id="add"
            label={say('releases.addFile')}
            hint={say('releases.addFileHint')}
            value=""
            options={files
              .filter(({ path }) => !draft.files.some((one) => one.path === path))
              .map(({ path, text }) => ({ value: path, label: `${nameIn(text)} ${path}` }))}
            onChange={(path) => {
              const added = files.find((one) => one.path === path)
              if (added) change({ files: [...draft.files, added] })
            }}
            errors={told.at('files').map((problem) => sentenceOf(problem, lang))}
          />
        )}
      </WhenLoaded>
      <ActProblems act={sending} fields={FIELDS} />
      {!isSaved && <p className="hint">{say('releases.notSaved')}</p>}
      <div className="buttons">
        <button type="submit" className={children ? 'secondary' : undefined} disabled={sending.busy}>
          {say('releases.save')}
        </button>
        {children?.(isSaved)}
      </div>
    </form>
  )
}

/** What a file calls itself: `名称: {中文: 职工门诊统筹, …}`. */
const nameIn = (text: string): string => /中文: ([^,，}\n]+)/.exec(text)?.[1] ?? ''
