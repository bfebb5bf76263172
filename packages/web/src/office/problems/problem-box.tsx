import { useEffect, useRef } from 'react'
import type { ApiProblem } from '../api/problem.ts'
import { useOfficeWords } from '../words/words.ts'
import { type ProblemWords, sentenceOf } from './problem-words.ts'

type ProblemBoxProps = { readonly problems: readonly ApiProblem[]; readonly words?: ProblemWords }

/** What was refused and what to do, read out when it appears. Nothing where there is nothing. */
export function ProblemBox({ problems, words }: ProblemBoxProps) {
  const { say, lang } = useOfficeWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.scrollIntoView({ block: 'nearest' })
  }, [problems])
  if (problems.length === 0) return null
  return (
    <div className="problem-box" role="alert" ref={box}>
      <p>
        <strong>
          {problems.length === 1 ? say('office.problemsOne') : say('office.problems', { count: problems.length })}
        </strong>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.path}`}>
            {sentenceOf(problem, lang, words)} <code>{problem.code}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}
