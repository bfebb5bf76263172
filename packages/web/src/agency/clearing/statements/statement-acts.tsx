import { useState } from 'react'
import { useMe } from '../../../office/session/session-context.ts'
import { useAgencyWords } from '../../words.ts'
import { ActDialog } from './act-dialog.tsx'
import { ROLE_OF, STATEMENT_ACTS, type Statement, type StatementAct } from './statement.ts'

type StatementActsProps = { readonly statement: Statement; readonly region: string; readonly onDone: () => void }

/** What the person signed in may do with a statement. Who signed it may not transfer it (YB-W724), and is told before. */
export function StatementActs({ statement, region, onDone }: StatementActsProps) {
  const { say } = useAgencyWords()
  const me = useMe()
  const [asked, setAsked] = useState<StatementAct | null>(null)
  const open = STATEMENT_ACTS.filter((act) => statement.actions.includes(act) && ROLE_OF[act] === me.role)
  if (open.length === 0) return null
  return (
    <>
      {open.includes('transfer') && statement.signedBy === me.id && <p className="hint">{say('clearing.youSigned')}</p>}
      <div className="buttons">
        {open.map((act) => (
          <button
            key={act}
            type="button"
            className={act === 'withdraw' ? 'secondary' : undefined}
            onClick={() => setAsked(act)}
          >
            {say(`clearing.${act}`)}
          </button>
        ))}
      </div>
      {asked && (
        <ActDialog
          act={asked}
          statement={statement}
          region={region}
          onDone={() => {
            setAsked(null)
            onDone()
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
