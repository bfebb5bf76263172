import { useNavigate } from 'react-router'
import { useAct } from '../../office/api/use-act.ts'
import { useSelf } from '../overview/use-self.ts'
import { useInsuredWords } from '../words.ts'
import { type Application, formOf } from './application.ts'
import { ApplicationFormView } from './application-form.tsx'
import { FilingHead } from './filing-head.tsx'
import { ReturnedNote } from './returned-note.tsx'
import { FILINGS, type Filing } from './use-filings.ts'

type Sent = { readonly application: Application; readonly as: 'submission' | 'draft' }

/** Goes on with a draft, or puts a returned application right. */
export function EditPage({ filing, onDone }: { readonly filing: Filing; readonly onDone: () => void }) {
  const { say } = useInsuredWords()
  const { filingId, state } = filing
  const path = { ...useSelf(), filingId }
  const navigate = useNavigate()
  const send = useAct(`file/${filingId}`, (api, { application: body, as }: Sent, key) =>
    as === 'draft'
      ? api.post(`${FILINGS}/{filingId}/draft`, { path, body, key })
      : api.post(`${FILINGS}/{filingId}/submission`, { path, body, key }),
  )
  const sent = async (what: Sent): Promise<void> => {
    if ((await send.run(what)) === null) return
    onDone()
    await navigate(`/filings/${filingId}`, { replace: true })
  }
  return (
    <>
      <FilingHead filing={filing} title={say('filings.goOn')} />
      <ReturnedNote filing={filing} />
      <ApplicationFormView
        initial={formOf(filing)}
        sending={send}
        action={say('filings.submit')}
        onSend={(application) => void sent({ application, as: 'submission' })}
        onKeep={state === 'draft' ? (application) => void sent({ application, as: 'draft' }) : null}
      />
    </>
  )
}
