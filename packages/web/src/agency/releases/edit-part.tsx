import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { useAgencyWords } from '../words.ts'
import { type Draft, DraftForm } from './draft-form.tsx'
import { RELEASE, type Release, type ReleaseAt } from './release.ts'

type EditPartProps = {
  readonly release: Release
  readonly path: ReleaseAt
  readonly onDone: () => void
  readonly onSavedChange: (isSaved: boolean) => void
}

/** The draft's files, saved and checked. What is changed after a check has to be checked again. */
export function EditPart({ release, path, onDone, onSavedChange }: EditPartProps) {
  const { say } = useAgencyWords()
  const { title, files, findings, changedAt } = release
  const save = useAct(`save/${path.releaseId}/${changedAt}`, (api, body: Draft, key) =>
    api.put(RELEASE, { path, body, key }),
  )
  const check = useAct(`check/${path.releaseId}/${changedAt}`, (api, body: Record<string, never>, key) =>
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
        onSavedChange={onSavedChange}
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
