import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { useAct } from '../../office/api/use-act.ts'
import { reasonOf } from '../../office/filing/reason.ts'
import { useIsUploading, withFile } from '../../office/papers/files.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useSelf } from '../overview/use-self.ts'
import { useInsuredWords } from '../words.ts'
import { commitmentOf, emptyForm, formOf, papersOf } from './application.ts'
import { FilingHead } from './filing-head.tsx'
import { isToldHere, PaperFields } from './paper-fields.tsx'
import { FILINGS, type Filing } from './use-filings.ts'
import { useGuide } from './use-guide.ts'

type PapersPageProps = {
  readonly filing: Filing
  /** To hand in what a commitment letter stood for, or to renew with the papers anew. */
  readonly purpose: 'completion' | 'renewal'
  readonly onDone: () => void
}

type Sent = {
  readonly papers: ReturnType<typeof papersOf>
  readonly commitment: string | null
}

/** Papers of a filing that stands: place and reason are as they were. */
export function PapersPage({ filing, purpose, onDone }: PapersPageProps) {
  const { say } = useInsuredWords()
  const { filingId, place, from } = filing
  const path = { ...useSelf(), filingId }
  const navigate = useNavigate()
  const guide = useGuide({ reason: reasonOf(filing), place, from })
  const [form, setForm] = useState(() =>
    purpose === 'completion' ? { ...formOf(filing), promises: false } : emptyForm(from),
  )
  const renews = purpose === 'renewal'
  const isUploading = useIsUploading()
  const send = useAct(`${purpose}/${filingId}`, (api, { papers, commitment }: Sent, key) =>
    renews
      ? api.post(`${FILINGS}/{filingId}/renewal`, { path, body: { papers, commitment }, key })
      : api.post(`${FILINGS}/{filingId}/papers`, { path, body: { papers }, key }),
  )
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!guide.value) return
    const papers = papersOf(form.papers, guide.value)
    const sent = await send.run({ papers, commitment: commitmentOf(form, guide.value) })
    if (sent === null) return
    onDone()
    await navigate(`/filings/${sent.filingId}`, { replace: true })
  }
  return (
    <>
      <FilingHead filing={filing} title={say(renews ? 'filings.renew' : 'filings.complete')} />
      <p>{say(renews ? 'filings.renewLead' : 'filings.completeLead')}</p>
      <WhenLoaded loaded={guide}>
        {(found) =>
          found && (
            <form className="narrow" onSubmit={(event) => void submit(event)}>
              <PaperFields
                guide={found}
                value={form}
                onFile={(paper, file) => {
                  send.clear()
                  setForm((now) => ({ ...now, papers: withFile(paper, file)(now.papers) }))
                }}
                onChange={(change) => {
                  send.clear()
                  setForm((now) => ({ ...now, ...change }))
                }}
                problems={send.problems}
                mayPromise={renews}
              />
              <ActProblems
                act={{
                  ...send,
                  problems: send.problems.filter(
                    (one) => !isToldHere({ guide: found, mayPromise: renews, value: form }, one),
                  ),
                }}
              />
              <div className="buttons">
                <button type="submit" disabled={send.busy || isUploading}>
                  {say(renews ? 'filings.renewSubmit' : 'filings.completeSubmit')}
                </button>
              </div>
            </form>
          )
        }
      </WhenLoaded>
    </>
  )
}
