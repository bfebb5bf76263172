import type { Text } from '@yibao/engine'
import { type FormEvent, useEffect, useState } from 'react'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { problemsByField } from '../../../office/problems/by-field.ts'
import { sentenceOf } from '../../../office/problems/problem-words.ts'
import { CheckField } from '../../../shell/fields/check-field.tsx'
import { Errors } from '../../../shell/fields/field.tsx'
import { TextField } from '../../../shell/fields/text-field.tsx'
import { showField } from '../../../shell/show-field.ts'
import { useAgencyWords } from '../../words.ts'
import { ACT_WORDS, type Defect, type FilingActs } from './filing-acts.ts'

/** What is written about papers, by their Chinese names; kept while a paper is unticked again. */
export type DefectDrafts = Readonly<Record<string, { readonly listed: boolean; readonly why: string }>>

type ReturnFormProps = {
  readonly papers: readonly Text[]
  readonly drafts: DefectDrafts
  readonly act: FilingActs['giveBack']
  readonly onDrafts: (drafts: DefectDrafts) => void
  readonly onSend: (defects: readonly Defect[]) => void
  readonly onClose: () => void
}

const NOTHING = { listed: false, why: '' }

/** Everything that has to be put right, listed at once (一次性告知). */
export function ReturnForm({ papers, drafts, act, onDrafts, onSend, onClose }: ReturnFormProps) {
  const { say, lang } = useAgencyWords()
  const [pressed, setPressed] = useState(false)
  useEffect(() => showField('defect-0'), [])
  const draftOf = ({ zh }: Text) => drafts[zh] ?? NOTHING
  const listed = papers.filter((paper) => draftOf(paper).listed)
  const defects = listed.map((paper) => ({ paper: paper.zh, why: draftOf(paper).why.trim() }))
  const fields = defects.map((_, i) => `defects[${i}]`)
  const told = problemsByField(act.problems, fields)
  const change = (paper: Text, part: Partial<DefectDrafts[string]>): void => {
    onDrafts({ ...drafts, [paper.zh]: { ...draftOf(paper), ...part } })
    act.clear()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setPressed(true)
    const unsaid = papers.findIndex((paper) => draftOf(paper).listed && draftOf(paper).why.trim() === '')
    if (defects.length === 0) showField('defect-0')
    else if (unsaid >= 0) showField(`defect-${unsaid}-why`)
    else onSend(defects)
  }
  const errorsAt = (paper: Text): readonly string[] => {
    if (pressed && draftOf(paper).why.trim() === '') return [say('filings.noWhy')]
    return told.at(`defects[${listed.indexOf(paper)}]`).map((problem) => sentenceOf(problem, lang, ACT_WORDS))
  }
  return (
    <form onSubmit={submit} noValidate>
      <p>{say('filings.returnHint')}</p>
      <fieldset className="row-group" aria-describedby="defects-error">
        <legend>{say('filings.defects')}</legend>
        <Errors id="defects" errors={pressed && defects.length === 0 ? [say('filings.noDefect')] : []} />
        {papers.map((paper, i) => (
          <div key={paper.zh} className="defect">
            <CheckField
              id={`defect-${i}`}
              label={paper[lang]}
              checked={draftOf(paper).listed}
              onChange={(ticked) => change(paper, { listed: ticked })}
            />
            {draftOf(paper).listed && (
              <TextField
                id={`defect-${i}-why`}
                label={say('filings.defectWhy', { paper: paper[lang] })}
                value={draftOf(paper).why}
                onChange={(why) => change(paper, { why })}
                errors={errorsAt(paper)}
              />
            )}
          </div>
        ))}
      </fieldset>
      <ActProblems act={act} fields={fields} words={ACT_WORDS} />
      <div className="buttons">
        <button type="submit" disabled={act.busy}>
          {say('filings.returnAll', { count: defects.length })}
        </button>
        <button type="button" className="secondary" disabled={act.busy} onClick={onClose}>
          {say('office.goBack')}
        </button>
      </div>
    </form>
  )
}
