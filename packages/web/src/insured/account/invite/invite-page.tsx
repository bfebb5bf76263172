import { useState } from 'react'
import { Link } from 'react-router'
import { DoneBox } from '../../../office/parts/done-box.tsx'
import { usePageTitle } from '../../../shell/page-title.ts'
import { useInsuredWords } from '../../words.ts'
import { InviteForm } from './invite-form.tsx'

/** Inviting a relative, and what happens next. */
export function InvitePage() {
  const { say } = useInsuredWords()
  const [invited, setInvited] = useState<string | null>(null)
  usePageTitle(say('account.invite'))
  return (
    <>
      <h1>{say('account.invite')}</h1>
      <p>
        <Link to="/account">{say('account.back')}</Link>
      </p>
      {invited === null ? (
        <>
          <p>{say('account.inviteLead')}</p>
          <p className="hint">{say('account.noneWhat')}</p>
          <InviteForm onInvited={setInvited} />
        </>
      ) : (
        <DoneBox about={invited}>
          <h2>{say('account.inviteDone')}</h2>
          <p>{say('account.inviteDoneNext', { who: invited })}</p>
        </DoneBox>
      )}
    </>
  )
}
