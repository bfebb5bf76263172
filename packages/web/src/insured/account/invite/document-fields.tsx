import { SHOWN_DOCUMENTS } from '../../../office/words/shown-documents.ts'
import { SelectField } from '../../../shell/fields/select-field.tsx'
import { TextField } from '../../../shell/fields/text-field.tsx'
import { useInsuredWords } from '../../words.ts'
import type { WrittenInvitation } from './written-invitation.ts'

type DocumentFieldsProps = {
  readonly written: WrittenInvitation
  readonly errorsAt: (field: string) => readonly string[]
  readonly onChange: (part: Partial<WrittenInvitation>) => void
}

/** The relative's name and document: only both together find them. */
export function DocumentFields({ written, errorsAt, onChange }: DocumentFieldsProps) {
  const { say, lang } = useInsuredWords()
  return (
    <>
      <TextField
        id="name"
        label={say('account.name')}
        errors={errorsAt('member.name')}
        value={written.name}
        onChange={(name) => onChange({ name })}
      />
      <SelectField
        id="idType"
        label={say('account.idType')}
        errors={errorsAt('member.idType')}
        value={written.idType}
        options={SHOWN_DOCUMENTS.map(({ code, name }) => ({ value: code, label: name[lang] }))}
        empty={null}
        onChange={(idType) => onChange({ idType })}
      />
      <TextField
        id="idNumber"
        label={say('account.idNumber')}
        errors={errorsAt('member.idNumber')}
        value={written.idNumber}
        onChange={(idNumber) => onChange({ idNumber })}
      />
    </>
  )
}
