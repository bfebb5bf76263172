import { answerIn } from '../bill/answer-in.ts'
import { BillView } from '../bill/bill-view.tsx'
import { sentenceOf } from '../problems/problem-words.ts'
import { useOfficeWords } from '../words/words.ts'
import type { Dossier } from './dossier.ts'

/** What the policy pays for the claim and why; where it cannot be told, why not. */
export function ClaimComputed({ claim: { computed, problems } }: { readonly claim: Dossier }) {
  const { say, lang } = useOfficeWords()
  return (
    <section className="card" aria-labelledby="claim-computed">
      <h2 id="claim-computed">{say('claim.computed')}</h2>
      {computed ? (
        <BillView answer={answerIn(computed)} cashIs={say('claim.cashBefore')} />
      ) : (
        <>
          <p>{say('claim.cannotCompute')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.path}`}>{sentenceOf(problem, lang)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
