import { text } from '@yibao/engine'
import { type FormEvent, useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { type ProblemWords, sentenceOf } from '../../office/problems/problem-words.ts'
import { SelectField } from '../../shell/fields/select-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../words.ts'
import { IssuedOnce } from './issued-once.tsx'
import { ROLE_WORDS } from './role-words.ts'
import { type Account, type Issued, USERS } from './user.ts'

const FIELDS = ['login', 'displayName', 'role', 'institutionId', 'personId']
const EMPTY = { login: '', displayName: '', role: '', institutionId: '', personId: '' }
const WORDS: ProblemWords = {
  'YB-H001 login': {
    message: text('登录名不对', 'this is no login'),
    remedy: text(
      '3 到 64 位小写字母、数字、点、横线，以字母或数字开头',
      '3 to 64 small letters, digits, dots or dashes',
    ),
  },
  'YB-H001 displayName': { message: text('没有写姓名或岗位', 'no name or post is given') },
  'YB-H001 role': { message: text('没有选角色', 'no role is chosen'), remedy: text('请选择', 'choose one') },
}

/** Opens an account; its password is shown once, to be handed over. */
export function OpenForm({ region, onDone }: { readonly region: string; readonly onDone: () => void }) {
  const { say, lang } = useAgencyWords()
  const [entered, setEntered] = useState(EMPTY)
  const [issued, setIssued] = useState<Issued | null>(null)
  const open = useAct(`open/${region}`, (api, body: Account, key) => api.post(USERS, { path: { region }, body, key }))
  const { role } = entered
  const told = problemsByField(open.problems, FIELDS)
  const errorsOf = (field: string) => told.at(field).map((problem) => sentenceOf(problem, lang, WORDS))
  const change = (part: Partial<typeof EMPTY>): void => {
    open.clear()
    setEntered((now) => ({ ...now, ...part }))
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const { login, displayName, institutionId, personId } = entered
    const made = await open.run({
      login: login.trim(),
      displayName: displayName.trim(),
      // The list of roles is the server's; it refuses an empty one at its field.
      role: role as Account['role'],
      institutionId: role === 'cashier' ? institutionId.trim() || null : null,
      personId: role === 'insured' ? personId.trim() || null : null,
    })
    if (made === null) return
    setEntered(EMPTY)
    setIssued(made)
    onDone()
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <h2>{say('users.open')}</h2>
      <div className="pair">
        <TextField
          id="login"
          label={say('users.login')}
          value={entered.login}
          onChange={(login) => change({ login })}
          errors={errorsOf('login')}
        />
        <TextField
          id="displayName"
          label={say('users.displayName')}
          value={entered.displayName}
          onChange={(displayName) => change({ displayName })}
          errors={errorsOf('displayName')}
        />
        <SelectField
          id="role"
          label={say('users.role')}
          value={role}
          options={Object.entries(ROLE_WORDS).map(([value, word]) => ({ value, label: say(word) }))}
          onChange={(value) => change({ role: value })}
          errors={errorsOf('role')}
        />
      </div>
      {role === 'cashier' && (
        <TextField
          id="institutionId"
          label={say('users.institution')}
          value={entered.institutionId}
          onChange={(institutionId) => change({ institutionId })}
          errors={errorsOf('institutionId')}
        />
      )}
      {role === 'insured' && (
        <TextField
          id="personId"
          label={say('users.person')}
          hint={say('users.personHint')}
          value={entered.personId}
          onChange={(personId) => change({ personId })}
          errors={errorsOf('personId')}
        />
      )}
      <ActProblems act={open} fields={FIELDS} words={WORDS} />
      <div className="buttons">
        <button type="submit" disabled={open.busy}>
          {say('users.open')}
        </button>
      </div>
      {issued && (
        <>
          <IssuedOnce issued={issued} />
          <button type="button" className="secondary" onClick={() => setIssued(null)}>
            {say('users.noted')}
          </button>
        </>
      )}
    </form>
  )
}
