import { useState } from 'react'
import { Link } from 'react-router'
import { useAct } from '../../office/api/use-act.ts'
import { ReasonDialog } from '../../office/parts/reason-dialog.tsx'
import { useSelf } from '../overview/use-self.ts'
import { useInsuredWords } from '../words.ts'
import { FILINGS, type Filing } from './use-filings.ts'

/** What the applicant may do with a filing. */
export function FilingActs({ filing, onDone }: { readonly filing: Filing; readonly onDone: () => void }) {
  const { say } = useInsuredWords()
  const [asks, setAsks] = useState(false)
  const { state, to, actions } = filing
  const may = (action: string): boolean => actions.includes(action)
  return (
    <div className="buttons">
      {may('submit') && (
        <Link className="button" to="edit">
          {say(state === 'draft' ? 'filings.goOn' : 'filings.putRight')}
        </Link>
      )}
      {may('change') && (
        <Link className="button secondary" to="change">
          {say('filings.change')}
        </Link>
      )}
      {may('renew') && to !== null && (
        <Link className="button secondary" to="renewal">
          {say('filings.renew')}
        </Link>
      )}
      {may('cancel') && (
        <button type="button" className="danger" onClick={() => setAsks(true)}>
          {say('filings.cancel')}
        </button>
      )}
      {asks && <CancelDialog filing={filing} onClose={() => setAsks(false)} onDone={onDone} />}
    </div>
  )
}

type CancelDialogProps = { readonly filing: Filing; readonly onClose: () => void; readonly onDone: () => void }

function CancelDialog({ filing, onClose, onDone }: CancelDialogProps) {
  const { say } = useInsuredWords()
  const { filingId, placeName: place } = filing
  const path = { ...useSelf(), filingId }
  const cancel = useAct(`cancel/${filingId}`, (api, why: string, key) =>
    api.post(`${FILINGS}/{filingId}/cancellation`, { path, body: { why }, key }),
  )
  return (
    <ReasonDialog
      title={say('filings.cancelTitle', { place })}
      action={say('filings.cancel')}
      label={say('filings.why')}
      act={cancel}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{say('filings.cancelHint')}</p>
    </ReasonDialog>
  )
}
