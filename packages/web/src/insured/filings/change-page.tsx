import { useNavigate } from 'react-router'
import { useAct } from '../../office/api/use-act.ts'
import { reasonOf } from '../../office/filing/reason.ts'
import { localToday } from '../../public/today.ts'
import { useSelf } from '../overview/use-self.ts'
import { useInsuredWords } from '../words.ts'
import { type Application, emptyForm } from './application.ts'
import { ApplicationFormView } from './application-form.tsx'
import { FilingHead } from './filing-head.tsx'
import { FILINGS, type Filing } from './use-filings.ts'

/** Another place of care in the stead of a filing in force, which holds until the new one does. */
export function ChangePage({ filing, onDone }: { readonly filing: Filing; readonly onDone: () => void }) {
  const { say } = useInsuredWords()
  const { filingId } = filing
  const path = { ...useSelf(), filingId }
  const navigate = useNavigate()
  const send = useAct(`change/${filingId}`, (api, body: Application, key) =>
    api.post(`${FILINGS}/{filingId}/change`, { path, body, key }),
  )
  const sent = async (application: Application): Promise<void> => {
    const changed = await send.run(application)
    if (changed === null) return
    onDone()
    await navigate(`/filings/${changed.filingId}`, { replace: true })
  }
  return (
    <>
      <FilingHead filing={filing} title={say('filings.change')} />
      <p>{say('filings.changeLead', { place: filing.placeName })}</p>
      <ApplicationFormView
        initial={{ ...emptyForm(localToday(new Date())), reason: reasonOf(filing) }}
        sending={send}
        action={say('filings.changeSubmit')}
        onSend={(application) => void sent(application)}
        onKeep={null}
      />
    </>
  )
}
