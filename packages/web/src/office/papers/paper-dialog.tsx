import { type FormEvent, useEffect, useState } from 'react'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAct } from '../api/use-act.ts'
import { ActProblems } from '../parts/act-problems.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { problemsByField } from '../problems/by-field.ts'
import { sentenceOf } from '../problems/problem-words.ts'
import { useOfficeWords } from '../words/words.ts'

type PaperDialogProps = {
  readonly path: { readonly region: string; readonly personId: string; readonly uploadId: string }
  readonly name: string
  readonly asksWhy: boolean
  readonly onClose: () => void
}

const UPLOAD = '/api/v1/regions/{region}/persons/{personId}/uploads/{uploadId}'
const SHOWN = /^image\/(png|jpeg|webp)$/
const FIELDS = ['why']

/** Looks at a paper over the page: the decision stays in sight behind it. */
export function PaperDialog({ path, name, asksWhy, onClose }: PaperDialogProps) {
  const { say, lang } = useOfficeWords()
  const [why, setWhy] = useState('')
  const [seen, setSeen] = useState<Seen | null>(null)
  const look = useAct(`paper/${path.uploadId}`, (api, reason: string) =>
    api.file(UPLOAD, { path, query: reason === '' ? {} : { why: reason } }),
  )
  const fetchIt = async (reason: string): Promise<void> => {
    const blob = await look.run(reason)
    if (blob !== null) setSeen({ address: URL.createObjectURL(blob), mediaType: blob.type })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once, when the dialog opens
  useEffect(() => void (asksWhy || fetchIt('')), [])
  useEffect(() => () => void (seen && URL.revokeObjectURL(seen.address)), [seen])
  const told = problemsByField(look.problems, FIELDS)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void fetchIt(why.trim())
  }
  return (
    <Dialog title={name} onClose={onClose}>
      {seen === null ? (
        <form onSubmit={submit}>
          {asksWhy && (
            <TextField
              id="paper-why"
              label={say('papers.why')}
              hint={say('papers.whyHint')}
              value={why}
              onChange={setWhy}
              errors={told.at('why').map((problem) => sentenceOf(problem, lang))}
            />
          )}
          <ActProblems act={look} fields={FIELDS} />
          <div className="buttons">
            {asksWhy && (
              <button type="submit" disabled={look.busy}>
                {say('papers.open')}
              </button>
            )}
            <button type="button" className="secondary" onClick={onClose}>
              {say('papers.close')}
            </button>
          </div>
        </form>
      ) : (
        <SeenPaper seen={seen} name={name} onClose={onClose} />
      )}
    </Dialog>
  )
}

/** A file as it came, at an address of this page alone. */
type Seen = { readonly address: string; readonly mediaType: string }

type SeenPaperProps = { readonly seen: Seen; readonly name: string; readonly onClose: () => void }

function SeenPaper({ seen: { address, mediaType }, name, onClose }: SeenPaperProps) {
  const { say } = useOfficeWords()
  return (
    <>
      {SHOWN.test(mediaType) ? (
        <img className="seen-paper" src={address} alt={name} />
      ) : (
        <p>{say('papers.notShown')}</p>
      )}
      <div className="buttons">
        <a className="button" href={address} download={name}>
          {say('papers.save')}
        </a>
        <button type="button" className="secondary" onClick={onClose}>
          {say('papers.close')}
        </button>
      </div>
    </>
  )
}
