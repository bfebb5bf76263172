import type { Act } from '../api/use-act.ts'
import { problemsByField } from '../problems/by-field.ts'
import { ProblemBox } from '../problems/problem-box.tsx'
import type { ProblemWords } from '../problems/problem-words.ts'
import { UnansweredBox } from '../problems/unanswered-box.tsx'
import { Busy } from './busy.tsx'

type ActProblemsProps = {
  readonly act: Pick<Act<never, unknown>, 'busy' | 'problems' | 'unanswered'>
  /** Paths of the request that the page tells at their own fields. */
  readonly fields?: readonly string[]
  readonly words?: ProblemWords
}

/** Beside the button of a piece of work: progress, what was refused and belongs to no field, and that no reply came. */
export function ActProblems({ act, fields = [], words = {} }: ActProblemsProps) {
  return (
    <>
      {act.busy && <Busy />}
      {act.unanswered && <UnansweredBox />}
      <ProblemBox problems={problemsByField(act.problems, fields).elsewhere} words={words} />
    </>
  )
}
