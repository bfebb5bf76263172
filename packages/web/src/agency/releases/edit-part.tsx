import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { useAgencyWords } from '../words.ts'
import { type Draft, DraftForm } from './draft-form.tsx'
import { RELEASE, type Release, type ReleaseAt } from './release.ts'

type EditPartProps = { readonly release: Release; readonly path: ReleaseAt; readonly onDone: () => void }

/** The draft's files, saved and checked. What is changed after a check has to be checked again. */
export function EditPart({ release, path, onDone }: EditPartProps) {
  const { say } = useAgencyWords()
  const { title, files, findings } = release
  const save = useAct(`save/${path.releaseId}`, (api, body: Draft, key) => api.put(RELEASE, { path, body, key }))
  const check = useAct(`check/${path.releaseId}`, (api, body: Record<string, never>, key) =>
    api.post(`${RELEASE}/check`, { path, body, key }),
  )
  return (
    <section aria-labelledby="files">
      <h2 id="files">{say('releases.files')}</h2>
      {release.state !== 'draft' && <p className="hint">{say('releases.editResets')}</p>}
      <DraftForm
        initial={{ title, files }}
        sending={save}
        onSave={(draft) => void save.run(draft).then((saved) => saved !== null && onDone())}
        findings={findings}
      >
        {(isSaved) =>
          isSaved && (
            <button
              type="button"
              disabled={check.busy}
              onClick={() => void check.run({}).then((checked) => checked !== null && onDone())}
            >
              {say('releases.check')}
            </button>
          )
        }
      </DraftForm>
      <ActProblems act={check} />
    </section>
  )
}
