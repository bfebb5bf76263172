import { KIN } from '@yibao/engine'
import { type FormEvent, useState } from 'react'
import { useAct } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { problemsByField } from '../../../office/problems/by-field.ts'
import { sentenceOf } from '../../../office/problems/problem-words.ts'
import { wordFor } from '../../../office/words/word-for.ts'
import { PlaceField } from '../../../public/place-field.tsx'
import { ChoiceField } from '../../../shell/fields/choice-field.tsx'
import { TextField } from '../../../shell/fields/text-field.tsx'
import { useSelf } from '../../overview/use-self.ts'
import { useInsuredWords } from '../../words.ts'
import { useFirstWrong } from '../first-wrong.ts'
import { ACCOUNT } from '../use-account.ts'
import { DocumentFields } from './document-fields.tsx'
import { INVITATION_FIELDS, INVITATION_WORDS, ON_PAGE } from './invitation-words.ts'
import { type InvitationBody, invitationBody, type WrittenInvitation } from './written-invitation.ts'

/** Who may use the account, as what relative, and up to how much a year. `onInvited` is told their name. */
export function InviteForm({ onInvited }: { readonly onInvited: (name: string) => void }) {
  const { say, lang } = useInsuredWords()
  const path = useSelf()
  const [written, setWritten] = useState<WrittenInvitation>({ ...EMPTY, region: path.region })
  const invite = useAct(`invite/${path.personId}`, (api, body: InvitationBody, key) =>
    api.post(`${ACCOUNT}/bonds`, { path, body, key }),
  )
  useFirstWrong(invite.problems, ON_PAGE)
  const told = problemsByField(invite.problems, INVITATION_FIELDS)
  const errorsAt = (field: string): readonly string[] =>
    told.at(field).map((problem) => sentenceOf(problem, lang, INVITATION_WORDS))
  const change = (part: Partial<WrittenInvitation>): void => {
    setWritten({ ...written, ...part })
    invite.clear()
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if ((await invite.run(invitationBody(written))) !== null) onInvited(written.name.trim())
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <ChoiceField
        id="kin"
        label={say('account.kin')}
        errors={errorsAt('relation')}
        value={written.kin}
        options={KIN.map((kin) => ({ value: kin, label: wordFor('kin', kin, lang) }))}
        onChange={(kin) => change({ kin })}
      />
      <DocumentFields written={written} errorsAt={errorsAt} onChange={change} />
      <PlaceField
        id="region"
        label={say('account.region')}
        errors={errorsAt('member.region')}
        value={written.region}
        onChange={(region) => change({ region })}
      />
      <TextField
        id="limit"
        kind="amount"
        optional
        label={say('account.limitField')}
        hint={say('account.limitHint')}
        suffix={say('shell.yuan')}
        errors={errorsAt('limit')}
        value={written.limit}
        onChange={(limit) => change({ limit })}
      />
      <ActProblems act={invite} fields={INVITATION_FIELDS} words={INVITATION_WORDS} />
      <div className="buttons">
        <button type="submit" disabled={invite.busy}>
          {say('account.sendInvitation')}
        </button>
      </div>
    </form>
  )
}

const EMPTY = { idType: '01', idNumber: '', name: '', kin: '', limit: '' }
