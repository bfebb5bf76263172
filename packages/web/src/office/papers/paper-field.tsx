import { useState } from 'react'
import { describedBy, Field, type FieldProps } from '../../shell/fields/field.tsx'
import { useAct } from '../api/use-act.ts'
import { Busy } from '../parts/busy.tsx'
import { sentenceOf } from '../problems/problem-words.ts'
import { useOfficeWords } from '../words/words.ts'
import { type KeptFile, uploadBegins } from './files.ts'

type PaperFieldProps = FieldProps & {
  /** Whose paper it is. */
  readonly who: { readonly region: string; readonly personId: string }
  readonly purpose: 'filing' | 'claim' | 'enrolment'
  readonly value: KeptFile | null
  readonly onChange: (value: KeptFile | null) => void
}

/** Bytes that the server takes of one file. */
const LIMIT = 10 * 1024 * 1024
const TYPES = 'application/pdf,image/jpeg,image/png,image/webp,image/heic'
const UPLOADS = '/api/v1/regions/{region}/persons/{personId}/uploads'

/** One paper: sent as soon as it is chosen, so that sending the form later takes no time and loses nothing. */
export function PaperField({ who, purpose, value, onChange, ...field }: PaperFieldProps) {
  const { say, lang } = useOfficeWords()
  const [unfit, setUnfit] = useState<string | null>(null)
  const upload = useAct(`upload/${who.personId}/${field.id}`, (api, { file }: Chosen, key) =>
    api.upload(UPLOADS, { path: who, query: { purpose }, file, key }),
  )
  const choose = async (file: File): Promise<void> => {
    upload.clear()
    const fault = faultOf(file, say)
    setUnfit(fault)
    if (fault !== null) return
    const { name, size, lastModified } = file
    const ends = uploadBegins()
    const kept = await upload.run({ file, name, size, lastModified })
    ends()
    if (kept !== null) onChange({ uploadId: kept.uploadId, fileName: name })
  }
  const told = [
    ...(unfit === null ? [] : [unfit]),
    ...upload.problems.map((problem) => sentenceOf(problem, lang)),
    ...(upload.unanswered ? [say('papers.lost')] : []),
    ...(field.errors ?? []),
  ]
  const shown = { ...field, hint: field.hint ?? say('papers.hint'), errors: told }
  return (
    <Field {...shown}>
      {value === null ? (
        <input
          id={field.id}
          type="file"
          accept={TYPES}
          disabled={upload.busy}
          aria-describedby={describedBy(shown)}
          aria-invalid={told.length > 0 ? true : undefined}
          onChange={(event) => {
            const file = event.target.files?.[0]
            // Emptied, so that choosing the same file again is a change.
            event.target.value = ''
            if (file !== undefined) void choose(file)
          }}
        />
      ) : (
        <span className="kept-file" id={field.id}>
          <span>{say('papers.sent', { name: value.fileName })}</span>{' '}
          <button
            type="button"
            className="quiet"
            aria-label={say('papers.removeOf', { name: value.fileName })}
            onClick={() => onChange(null)}
          >
            {say('papers.remove')}
          </button>
        </span>
      )}
      {upload.busy && <Busy />}
    </Field>
  )
}

/** A file with what tells it from another: the key of a request is kept by its content as JSON, in which a file says nothing. */
type Chosen = { readonly file: File; readonly name: string; readonly size: number; readonly lastModified: number }

function faultOf({ size }: File, say: ReturnType<typeof useOfficeWords>['say']): string | null {
  if (size === 0) return say('papers.empty')
  return size > LIMIT ? say('papers.tooLarge', { size: (size / 1024 / 1024).toFixed(1) }) : null
}
