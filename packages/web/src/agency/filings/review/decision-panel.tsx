import type { FilingGuide } from '@yibao/engine'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { DoneBox } from '../../../office/parts/done-box.tsx'
import { useMe } from '../../../office/session/session-context.ts'
import { Shortcuts } from '../../shortcuts/shortcuts.tsx'
import { type AgencyWordKey, useAgencyWords } from '../../words.ts'
import { type Applicant, DECIDING_ROLES, type Filing } from '../filing.ts'
import { usePlaceName } from '../place-name.ts'
import { ACT_LOOKS, ActButtons } from './act-buttons.tsx'
import { ActDialog } from './act-dialog.tsx'
import { returnable } from './compare-papers.ts'
import { useFilingActs } from './filing-acts.ts'
import { useNextFiling } from './next-filing.ts'
import { NextLink } from './next-link.tsx'
import { type FilingAct, possibleActs } from './possible-acts.ts'
import { RejectDialog } from './reject-dialog.tsx'
import { type DefectDrafts, ReturnForm } from './return-form.tsx'

type DecisionPanelProps = {
  readonly who: Applicant
  readonly filing: Filing
  readonly guide: FilingGuide | null
  /** Something was done, or the filing is no longer as it was shown. */
  readonly onChange: () => void
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
  const lastDay = to === null ? say('filings.noEnd') : say('filings.until', { day: to })
  const busy = [take, approve, giveBack, reject].some((act) => act.busy)
  // What may be listed for correction is known once the guide is there.
  const isDisabled = (act: FilingAct): boolean => busy || (act === 'return' && guide === null)

  const settle = async (work: Promise<unknown>, word: AgencyWordKey): Promise<void> => {
    if ((await work) !== null) {
      setAsking(null)
      setTold(word)
    }
    onChange()
  }
  const ask = (act: FilingAct): void => {
    if (isDisabled(act)) return
    setTold(null)
    for (const one of [take, approve, giveBack, reject]) one.clear()
    if (act === 'take') void settle(take.run({ over: false }), 'filings.doneTaken')
    else setAsking(act)
  }
  const close = (): void => setAsking(null)
  const goOn = next?.next ? `/filings/${next.next.personId}/${next.next.filingId}` : null
  const keys = [
    ...possible.map((act) => ({ key: ACT_LOOKS[act].key, label: say(ACT_LOOKS[act].word), run: () => ask(act) })),
    ...(goOn === null ? [] : [{ key: 'n', label: say('filings.nextOne'), run: () => void navigate(goOn) }]),
  ]
  return (
    <section className="card decision" aria-labelledby="decide">
      <h2 id="decide">{say('filings.decide')}</h2>
      {told && (
        <DoneBox about={told}>
          <p>
            <strong>{say(told)}</strong>
          </p>
        </DoneBox>
      )}
      {!DECIDING_ROLES.includes(role) && <p>{say('filings.readOnly')}</p>}
      {state === 'in-review' && reviewer !== id && <p>{say('filings.takenByOther', { reviewer: reviewer ?? '' })}</p>}
      {state === 'submitted' && possible.length > 0 && <p className="hint">{say('filings.takeHint')}</p>}
      {possible.includes('approve') && !possible.includes('return') && <p>{say('filings.returnedBefore')}</p>}
      {asking === null && <ActProblems act={take} />}
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
        <ActButtons acts={possible} isDisabled={isDisabled} onAct={ask} />
      )}
      {asking === 'approve' && (
        <ActDialog
          title={say('filings.approve')}
          act={approve}
          onConfirm={() => void settle(approve.run(null), 'filings.doneApproved')}
          onClose={close}
        >
          {say('filings.approveAsk', { place, from, to: lastDay })}
        </ActDialog>
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
        <ActDialog
          title={say('filings.takeOver')}
          act={take}
          onConfirm={() => void settle(take.run({ over: true }), 'filings.doneTaken')}
          onClose={close}
        >
          {say('filings.takeOverAsk')}
        </ActDialog>
      )}
      <NextLink next={next} />
      {/* Not over a form that is being filled in: a key would leave it, and what was written with it. */}
      {keys.length > 0 && <Shortcuts shortcuts={asking === null ? keys : []} />}
    </section>
  )
}
