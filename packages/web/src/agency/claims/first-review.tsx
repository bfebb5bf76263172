import { text } from '@yibao/engine'
import { useState } from 'react'
import type { RequestOf } from '../../office/api/routes.ts'
import { useAct } from '../../office/api/use-act.ts'
import { CLAIM, deductionsOf as deductionsIn, roundOf } from '../../office/claim/dossier.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { type ProblemWords, sentenceOf } from '../../office/problems/problem-words.ts'
import { ChoiceField } from '../../shell/fields/choice-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../words.ts'
import type { ActsProps } from './acts-props.ts'
import { DeductionFields, deductionsOf, draftsOf, isNoLine } from './deduction-fields.tsx'

const DEDUCTION_PARTS = ['.line', '.amount', '.why', '']

const WORDS: ProblemWords = {
  'YB-H001 deductions[].amount': {
    message: text('这不是金额', 'this is not an amount'),
    remedy: text('写元，最多两位小数，如 120.50', 'yuan with at most two decimals, as 120.50'),
  },
  'YB-H001 deductions[].why': { message: text('没有写原因', 'no reason is given') },
}

type Clearance = { readonly encounterId: string; readonly why: string }

type Opinion = RequestOf<`${typeof CLAIM}/proposal`, 'post'>['body']

/** The first opinion: to approve, less what is deducted; or to reject, and why. Nothing is paid by it. */
export function FirstReview({ claim, path, onDone }: ActsProps) {
  const { say, lang } = useAgencyWords()
  const before = claim.decisions.first_decision
  const [proposal, setProposal] = useState<'approve' | 'reject' | ''>('')
  const [why, setWhy] = useState(before?.why ?? '')
  const [deductions, setDeductions] = useState(() => draftsOf(deductionsIn(claim)))
  const [clearances, setClearances] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      ((before?.cleared ?? []) as unknown as readonly Clearance[]).map((one) => [one.encounterId, one.why]),
    ),
  )
  const propose = useAct(`propose/${path.claimId}/${roundOf(claim)}`, (api, body: Opinion, key) =>
    api.post(`${CLAIM}/proposal`, { path, body, key }),
  )
  const fields = [
    'why',
    ...deductions.flatMap((_, i) => DEDUCTION_PARTS.map((part) => `deductions[${i}]${part}`)),
    ...claim.lookAlikes.map((_, i) => `cleared[${i}]`),
  ]
  const told = problemsByField(propose.problems, fields)
  const errorsOf = (field: string) => told.at(field).map((problem) => sentenceOf(problem, lang, WORDS))
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      propose.clear()
      set(value)
    }
  const opinion = (): Opinion =>
    proposal === 'reject'
      ? { proposal, why: why.trim() }
      : {
          proposal: 'approve',
          deductions: deductionsOf(deductions),
          cleared: Object.entries(clearances).flatMap(([encounterId, said]) =>
            said.trim() === '' ? [] : [{ encounterId, why: said.trim() }],
          ),
        }
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault()
        void propose.run(opinion()).then((done) => done !== null && onDone())
      }}
    >
      <h2>{say('claims.firstReview')}</h2>
      <ChoiceField
        id="proposal"
        label={say('claims.opinion')}
        value={proposal}
        options={[
          { value: 'approve', label: say('claims.proposeApprove'), hint: say('claims.proposeApproveHint') },
          { value: 'reject', label: say('claims.proposeReject') },
        ]}
        onChange={change((value: string) => setProposal(value as 'approve' | 'reject'))}
      />
      {proposal === 'approve' && (
        <>
          <DeductionFields
            value={deductions}
            onChange={change(setDeductions)}
            errorsOf={(i, part) => [
              ...errorsOf(`deductions[${i}].${part}`),
              // What is wrong with a deduction as a whole is told at its first field.
              ...(part === 'line' ? errorsOf(`deductions[${i}]`) : []),
            ]}
          />
          {claim.lookAlikes.map(({ encounterId, from, total }, i) => (
            <TextField
              key={encounterId}
              id={`clear-${encounterId}`}
              label={say('claims.clear', { from, total })}
              hint={say('claims.clearHint')}
              value={clearances[encounterId] ?? ''}
              onChange={change((said: string) => setClearances((now) => ({ ...now, [encounterId]: said })))}
              errors={errorsOf(`cleared[${i}]`)}
            />
          ))}
        </>
      )}
      {proposal === 'reject' && (
        <TextField
          id="why"
          label={say('claims.why')}
          hint={say('claims.whyHint')}
          value={why}
          onChange={change(setWhy)}
          errors={errorsOf('why')}
        />
      )}
      <ActProblems act={propose} fields={fields} words={WORDS} />
      <div className="buttons">
        <button
          type="submit"
          disabled={propose.busy || proposal === '' || deductions.some(({ line }) => isNoLine(line))}
        >
          {say('claims.propose')}
        </button>
      </div>
    </form>
  )
}
