import { Link, useNavigate } from 'react-router'
import { useAct } from '../../office/api/use-act.ts'
import { localToday } from '../../public/today.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useSelf } from '../overview/use-self.ts'
import { useInsuredWords } from '../words.ts'
import { type Application, formFromLink } from './application.ts'
import { ApplicationFormView } from './application-form.tsx'
import { FILINGS } from './use-filings.ts'

type Sent = { readonly application: Application; readonly as: 'submission' | 'draft' }

/** A new application. */
export function ApplyPage() {
  const { say } = useInsuredWords()
  const path = useSelf()
  const navigate = useNavigate()
  usePageTitle(say('filings.apply'))
  const send = useAct(`file/${path.personId}`, (api, { application: body, as }: Sent, key) =>
    as === 'draft' ? api.post(`${FILINGS}/drafts`, { path, body, key }) : api.post(FILINGS, { path, body, key }),
  )
  const sent = async (what: Sent): Promise<void> => {
    const filing = await send.run(what)
    if (filing !== null) await navigate(`/filings/${filing.filingId}`, { replace: true })
  }
  return (
    <>
      <p>
        <Link to="/filings">{say('filings.back')}</Link>
      </p>
      <h1>{say('filings.apply')}</h1>
      <p>{say('filings.applyLead')}</p>
      <ApplicationFormView
        initial={formFromLink(location.hash, localToday(new Date()))}
        sending={send}
        action={say('filings.submit')}
        onSend={(application) => void sent({ application, as: 'submission' })}
        onKeep={(application) => void sent({ application, as: 'draft' })}
      />
    </>
  )
}
