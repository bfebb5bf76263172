import { useAgencyWords } from '../words.ts'
import { type Issued, secretOf } from './user.ts'

/** A first password and the secret of the authenticator: they are shown this once. */
export function IssuedOnce({ issued: { login, password, totpUri } }: { readonly issued: Issued }) {
  const { say } = useAgencyWords()
  const secret = secretOf(totpUri)
  return (
    <div className="done-box" role="status">
      <p>{say('users.once')}</p>
      <dl className="fact-list">
        <div>
          <dt>{say('users.login')}</dt>
          <dd>{login}</dd>
        </div>
        <div>
          <dt>{say('users.password')}</dt>
          <dd>
            <code>{password ?? say('users.shownBefore')}</code>
          </dd>
        </div>
        {secret && (
          <div>
            <dt>{say('users.secret')}</dt>
            <dd>
              <code>{secret}</code>
            </dd>
          </div>
        )}
      </dl>
      <p>{say('users.onceHint')}</p>
    </div>
  )
}
