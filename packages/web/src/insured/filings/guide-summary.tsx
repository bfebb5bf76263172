import type { FilingGuide, Need } from '@yibao/engine'
import { GuidePeriodPart } from '../../public/filing/guide-period.tsx'
import { SourceLine } from '../../public/source-line.tsx'
import { type InsuredWordKey, useInsuredWords } from '../words.ts'
import '../../public/filing/filing.css'

const NEED_WORDS: Readonly<Record<Need, InsuredWordKey>> = {
  'must-file': 'filing.mustFile',
  'should-file': 'filing.shouldFile',
  'filed-automatically': 'filing.filedAutomatically',
  'deemed-filed': 'filing.deemedFiled',
  'no-need': 'filing.noNeed',
}

/** Whether there is anything to apply for. */
export const isToBeFiled = ({ need }: FilingGuide): boolean => need === 'must-file' || need === 'should-file'

/** What the rules say to this application, before it is sent: whether it is needed, and how long it will hold. */
export function GuideSummary({ guide }: { readonly guide: FilingGuide }) {
  const { say, lang } = useInsuredWords()
  const { need, because, source, validity, lock } = guide
  return (
    <>
      <div className={isToBeFiled(guide) ? 'sentence' : 'sentence not-payable'}>
        <p className="headline">{say(NEED_WORDS[need])}</p>
        <p>{because[lang]}</p>
        {source && (
          <p className="grounds">
            <SourceLine source={source} />
          </p>
        )}
      </div>
      {validity && <GuidePeriodPart title={say('filing.validity')} period={validity} />}
      {lock && <GuidePeriodPart title={say('filing.lock')} period={lock} />}
    </>
  )
}
