import type { FilingGuide } from '@yibao/engine'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../../office/parts/confirm-dialog.tsx'
import { useMe } from '../../../office/session/session-context.ts'
import { type AgencyWordKey, useAgencyWords } from '../../words.ts'
import { type Applicant, DECIDING_ROLES, type Filing } from '../filing.ts'
import { usePlaceName } from '../place-name.ts'
import { returnable } from './compare-papers.ts'
import { DoneBox } from './done-box.tsx'
import { ACT_WORDS, useFilingActs } from './filing-acts.ts'
import { useNextFiling } from './next-filing.ts'
import { NextLink } from './next-link.tsx'
import { type FilingAct, possibleActs } from './possible-acts.ts'
import { RejectDialog } from './reject-dialog.tsx'
import { type DefectDrafts, ReturnForm } from './return-form.tsx'
import { Shortcuts } from './shortcuts.tsx'

type DecisionPanelProps = {
  readonly who: Applicant
  readonly filing: Filing
  readonly guide: FilingGuide | null
  /** Something was done, or the filing is no longer as it was shown. */
  readonly onChange: () => void
}

const ACTS: Readonly<Record<FilingAct, { readonly key: string; readonly word: AgencyWordKey; readonly look: string }>> =
  {
    take: { key: 't', word: 'filings.take', look: '' },
    'take-over': { key: 't', word: 'filings.takeOver', look: 'secondary' },
    approve: { key: 'a', word: 'filings.approve', look: '' },
    return: { key: 'r', word: 'filings.return', look: 'secondary' },
    reject: { key: 'x', word: 'filings.reject', look: 'danger' },
  }

/** Taking a filing and deciding it, by button or single key, and the way to the next one. */
export function DecisionPanel({ who, filing, guide, onChange }: DecisionPanelProps) {
  const { say } = useAgencyWords()
  const { id, role } = useMe()
  const navigate = useNavigate()
  const [asking, setAsking] = useState<FilingAct | null>(null)
  const [told, setTold] = useState<AgencyWordKey | null>(null)
  const [drafts, setDrafts] = useState<DefectDrafts>({})
  const [why, setWhy] = useState('')
  const { take, approve, giveBack, reject } = useFilingActs(who, filing.filingId, id)
  const next = useNextFiling(who.region, id, filing).value
  const possible = possibleActs(filing, { id, role })
  const { from, to, state, reviewer } = filing
  const place = usePlaceName()(filing)
  const busy = [take, approve, giveBack, reject].some((act) => act.busy)

  const settle = async (work: Promise<unknown>, word: AgencyWordKey): Promise<void> => {
    if ((await work) !== null) {
      setAsking(null)
      setTold(word)
    }
    onChange()
  }
  const ask = (act: FilingAct): void => {
    if (busy) return
    setTold(null)
    for (const one of [take, approve, giveBack, reject]) one.clear()
    if (act === 'take') void settle(take.run({ over: false }), 'filings.doneTaken')
    else setAsking(act)
  }
  const close = (): void => setAsking(null)
  const goOn = next?.next ? `/filings/${next.next.personId}/${next.next.filingId}` : null
  const keys = [
    ...possible.map((act) => ({ key: ACTS[act].key, label: say(ACTS[act].word), run: () => ask(act) })),
    ...(goOn === null ? [] : [{ key: 'n', label: say('filings.nextOne'), run: () => void navigate(goOn) }]),
  ]
  return (
    <section className="card decision" aria-labelledby="decide">
      <h2 id="decide">{say('filings.decide')}</h2>
      {told && <DoneBox key={told}>{say(told)}</DoneBox>}
      {!DECIDING_ROLES.includes(role) && <p>{say('filings.readOnly')}</p>}
      {state === 'in-review' && reviewer !== id && <p>{say('filings.takenByOther', { reviewer: reviewer ?? '' })}</p>}
      {state === 'submitted' && possible.length > 0 && <p className="hint">{say('filings.takeHint')}</p>}
      {possible.includes('approve') && !possible.includes('return') && <p>{say('filings.returnedBefore')}</p>}
      <ActProblems act={take} words={ACT_WORDS} />
      {asking === 'return' && guide !== null ? (
        <ReturnForm
          papers={returnable(guide.papers, filing)}
          drafts={drafts}
          act={giveBack}
          onDrafts={setDrafts}
          onSend={(defects) => void settle(giveBack.run({ defects }), 'filings.doneReturned')}
          onClose={close}
        />
      ) : (
        possible.length > 0 && (
          <div className="buttons">
            {possible.map((act) => (
              <button
                key={act}
                type="button"
                className={ACTS[act].look}
                disabled={busy || (act === 'return' && guide === null)}
                onClick={() => ask(act)}
              >
                {say(ACTS[act].word)}
              </button>
            ))}
          </div>
        )
      )}
      {asking === 'approve' && (
        <ConfirmDialog
          title={say('filings.approve')}
          action={say('filings.approve')}
          busy={approve.busy}
          onConfirm={() => void settle(approve.run(null), 'filings.doneApproved')}
          onClose={close}
        >
          <p>
            {say('filings.approveAsk', {
              place,
              from,
              to: to === null ? say('filings.noEnd') : say('filings.until', { day: to }),
            })}
          </p>
          <ActProblems act={approve} words={ACT_WORDS} />
        </ConfirmDialog>
      )}
      {asking === 'reject' && (
        <RejectDialog
          act={reject}
          why={why}
          onWhy={setWhy}
          onSend={(reason) => void settle(reject.run({ why: reason }), 'filings.doneRejected')}
          onClose={close}
        />
      )}
      {asking === 'take-over' && (
        <ConfirmDialog
          title={say('filings.takeOver')}
          action={say('filings.takeOver')}
          busy={take.busy}
          onConfirm={() => void settle(take.run({ over: true }), 'filings.doneTaken')}
          onClose={close}
        >
          <p>{say('filings.takeOverAsk')}</p>
          <ActProblems act={take} words={ACT_WORDS} />
        </ConfirmDialog>
      )}
      <NextLink next={next} />
      {/* Not over a form that is being filled in: a key would leave it, and what was written with it. */}
      {keys.length > 0 && <Shortcuts shortcuts={asking === null ? keys : []} />}
    </section>
  )
}
