import { Link, useNavigate } from 'react-router'
import { useAct } from '../../office/api/use-act.ts'
import { useMe } from '../../office/session/session-context.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'
import { type Draft, DraftForm } from './draft-form.tsx'
import { RELEASES } from './release.ts'

/** A new draft. */
export function NewPage() {
  const { say } = useAgencyWords()
  const path = { region: useMe().region ?? '' }
  const navigate = useNavigate()
  usePageTitle(say('releases.begin'))
  const begin = useAct(`release/${path.region}`, (api, body: Draft, key) => api.post(RELEASES, { path, body, key }))
  const save = async (draft: Draft): Promise<void> => {
    const begun = await begin.run(draft)
    if (begun !== null) await navigate(`/releases/${begun.releaseId}`, { replace: true })
  }
  return (
    <>
      <p>
        <Link to="/releases">{say('releases.back')}</Link>
      </p>
      <h1>{say('releases.begin')}</h1>
      <p>{say('releases.beginLead')}</p>
      <DraftForm initial={EMPTY} sending={begin} onSave={(draft) => void save(draft)} findings={null} />
    </>
  )
}

const EMPTY: Draft = { title: '', files: [] }
