import { useState } from 'react'
import { useMe } from '../../office/session/session-context.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useAgencyWords } from '../words.ts'
import { ROLE_WORDS } from './role-words.ts'
import type { User } from './user.ts'
import { UserDialog } from './user-dialog.tsx'

type UsersTableProps = { readonly users: readonly User[]; readonly mayAct: boolean; readonly onDone: () => void }

/** Accounts with what may be done to them; nobody disables or resets their own. */
export function UsersTable({ users, mayAct, onDone }: UsersTableProps) {
  const { say } = useAgencyWords()
  const { id } = useMe()
  const [asking, setAsking] = useState<{ readonly user: User; readonly act: 'disable' | 'reset' } | null>(null)
  return (
    <>
      <WideTable label={say('users.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('users.login')}</th>
              <th scope="col">{say('users.role')}</th>
              <th scope="col" className="roomy">
                {say('users.displayName')}
              </th>
              <th scope="col">{say('users.state')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <tr key={user.userId}>
                <th scope="row">{user.login}</th>
                <td>{ROLE_WORDS[user.role] ? say(ROLE_WORDS[user.role]!) : user.role}</td>
                <td className="roomy">{user.displayName}</td>
                <td>
                  <span className={user.state === 'active' ? 'state good' : 'state'}>
                    {say(user.state === 'active' ? 'users.active' : 'users.disabled')}
                  </span>
                </td>
                <td>
                  {mayAct && user.login !== id && (
                    <span className="whole">
                      <button
                        type="button"
                        className="quiet"
                        aria-label={say('users.resetOf', { login: user.login })}
                        onClick={() => setAsking({ user, act: 'reset' })}
                      >
                        {say('users.reset')}
                      </button>
                      {user.state === 'active' && (
                        <button
                          type="button"
                          className="quiet"
                          aria-label={say('users.disableOf', { login: user.login })}
                          onClick={() => setAsking({ user, act: 'disable' })}
                        >
                          {say('users.disable')}
                        </button>
                      )}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {asking && (
        <UserDialog
          key={`${asking.act} ${asking.user.userId}`}
          user={asking.user}
          act={asking.act}
          onClose={() => setAsking(null)}
          onDone={onDone}
        />
      )}
    </>
  )
}
