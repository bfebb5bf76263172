import { usePageTitle } from '../../shell/page-title.ts'
import { UnansweredBox } from '../problems/unanswered-box.tsx'
import { useOfficeWords } from '../words/words.ts'
import type { Me } from './me.ts'
import { useSession } from './session-context.ts'
import { SignInForm } from './sign-in-form.tsx'

/** What somebody sees who is not signed in, at whatever address: after signing in they are where they wanted to be. */
export function SignInPage({ onSignedIn = () => {} }: { readonly onSignedIn?: (me: Me) => void }) {
  const { say } = useOfficeWords()
  const { away, ask } = useSession()
  usePageTitle(say('office.signIn'))
  return (
    <div className="narrow">
      <h1>{say('office.signIn')}</h1>
      {away && <UnansweredBox nothingDone onAgain={() => void ask()} />}
      <p className="lead">{say('office.signInLead')}</p>
      <SignInForm login={null} onSignedIn={onSignedIn} />
      <p className="hint">{say('office.signInHelp')}</p>
    </div>
  )
}
