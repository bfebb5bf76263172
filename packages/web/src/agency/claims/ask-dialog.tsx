import { useState } from 'react'
import type { RequestOf } from '../../office/api/routes.ts'
import { useAct } from '../../office/api/use-act.ts'
import { PAPER_KINDS } from '../../office/claim/claim-words-of.ts'
import { CLAIM } from '../../office/claim/dossier.ts'
import { usePaperKinds } from '../../office/claim/paper-kind.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { CheckField } from '../../shell/fields/check-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../words.ts'
import type { ActsProps } from './acts-props.ts'

type Defects = RequestOf<`${typeof CLAIM}/correction`, 'post'>['body']['defects']

/** What may be asked for: everything that is handed in as a file. */
const KINDS = Object.keys(PAPER_KINDS).filter((kind) => kind !== 'identity' && kind !== 'bank-account')

/** Asks for everything that is missing at once (一次性告知): there is no second time. */
export function AskDialog({ claim, path, onClose, onDone }: ActsProps & { readonly onClose: () => void }) {
  const { say, lang } = useAgencyWords()
  const nameOf = usePaperKinds()
  const [whys, setWhys] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(claim.missingPapers.map((kind) => [kind, say('claims.isMissing')])),
  )
  const kinds = Object.keys(whys)
  const defects = kinds.map((kind) => ({ kind, why: whys[kind]!.trim() })) as unknown as Defects
  const fields = kinds.map((_, i) => `defects[${i}]`)
  const ask = useAct(`ask/${path.claimId}`, (api, sent: Defects, key) =>
    api.post(`${CLAIM}/correction`, { path, body: { defects: sent }, key }),
  )
  const told = problemsByField(ask.problems, fields)
  const choose = (kind: string, chosen: boolean): void => {
    ask.clear()
    const { [kind]: _, ...others } = whys
    setWhys(chosen ? { ...others, [kind]: '' } : others)
  }
  const confirm = async (): Promise<void> => {
    if ((await ask.run(defects)) === null) return
    onClose()
    onDone()
  }
  return (
    <ConfirmDialog
      title={say('claims.askTitle')}
      action={say('claims.askSend')}
      busy={ask.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say('claims.askHint')}</p>
      {KINDS.map((kind) => (
        <div key={kind}>
          <CheckField
            id={`ask-${kind}`}
            label={nameOf(kind)}
            checked={kind in whys}
            onChange={(chosen) => choose(kind, chosen)}
          />
          {kind in whys && (
            <TextField
              id={`why-${kind}`}
              label={say('claims.askWhy', { paper: nameOf(kind) })}
              value={whys[kind]!}
              onChange={(why) => {
                ask.clear()
                setWhys((now) => ({ ...now, [kind]: why }))
              }}
              errors={told.at(`defects[${kinds.indexOf(kind)}]`).map((problem) => sentenceOf(problem, lang))}
            />
          )}
        </div>
      ))}
      <ActProblems act={{ ...ask, busy: false }} fields={fields} />
    </ConfirmDialog>
  )
}
