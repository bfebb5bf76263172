import { useState } from 'react'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { Pager } from '../../office/parts/pager.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'
import { KeyForm } from './key-form.tsx'
import { OpenForm } from './open-form.tsx'
import { USERS } from './user.ts'
import { UsersTable } from './users-table.tsx'

/** Accounts of the region, opened, disabled and reset by the administrator; and signing keys of institutions. */
export function UsersPages() {
  const { say } = useAgencyWords()
  const { region, role } = useMe()
  const path = { region: region ?? '' }
  const [after, setAfter] = useState<string | null>(null)
  const users = useLoaded(`users/${path.region}/${after}`, (api) =>
    api.get(USERS, { path, query: after === null ? {} : { after } }),
  )
  const isAdmin = role === 'admin'
  usePageTitle(say('users.title'))
  return (
    <>
      <h1>{say('users.title')}</h1>
      {isAdmin && <OpenForm region={path.region} onDone={users.again} />}
      <WhenLoaded loaded={users}>
        {({ users: all, next }) => (
          <>
            <UsersTable users={all} mayAct={isAdmin} onDone={users.again} />
            <Pager at={after} next={next} onTurn={setAfter} />
          </>
        )}
      </WhenLoaded>
      {isAdmin && <KeyForm region={path.region} />}
    </>
  )
}
