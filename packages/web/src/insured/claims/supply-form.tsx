import { type FormEvent, useState } from 'react'
import type { RequestOf } from '../../office/api/routes.ts'
import { useAct } from '../../office/api/use-act.ts'
import { CLAIM, type Dossier } from '../../office/claim/dossier.ts'
import { type Files, useIsUploading, withFile } from '../../office/papers/files.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { useInsuredWords } from '../words.ts'
import { ClaimPaperFields } from './claim-paper-fields.tsx'

type SupplyFormProps = {
  readonly claim: Dossier
  readonly path: { readonly region: string; readonly personId: string; readonly claimId: string }
  readonly onDone: () => void
}

type Papers = RequestOf<`${typeof CLAIM}/papers`, 'post'>['body']['papers']

/** Hands in everything that was asked for, at once. */
export function SupplyForm({ claim: { correction }, path, onDone }: SupplyFormProps) {
  const { say } = useInsuredWords()
  const [files, setFiles] = useState<Files>({})
  const asked = correction ?? []
  const isUploading = useIsUploading()
  const supply = useAct(`supply/${path.claimId}`, (api, papers: Papers, key) =>
    api.post(`${CLAIM}/papers`, { path, body: { papers }, key }),
  )
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const papers = Object.entries(files).map(([kind, { uploadId }]) => ({ kind, uploadId })) as unknown as Papers
    if ((await supply.run(papers)) !== null) onDone()
  }
  return (
    <form className="card" onSubmit={(event) => void send(event)}>
      <h2>{say('claims.supply')}</h2>
      <p>{say('claims.supplyLead')}</p>
      <ClaimPaperFields
        kinds={asked.map(({ kind }) => kind)}
        value={files}
        onFile={(kind, file) => {
          supply.clear()
          setFiles(withFile(kind, file))
        }}
        hintOf={(kind) => asked.find((one) => one.kind === kind)?.why}
      />
      <ActProblems act={supply} />
      <div className="buttons">
        <button type="submit" disabled={supply.busy || isUploading}>
          {say('claims.supplySend')}
        </button>
      </div>
    </form>
  )
}
