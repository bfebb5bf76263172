import type { ReactNode } from 'react'
import type { Loaded } from '../api/use-loaded.ts'
import { ProblemBox } from '../problems/problem-box.tsx'
import { UnansweredBox } from '../problems/unanswered-box.tsx'
import { Busy } from './busy.tsx'

type WhenLoadedProps<Value> = { readonly loaded: Loaded<Value>; readonly children: (value: Value) => ReactNode }

/** What was asked for once it is there, progress until then, and what went wrong where it did. */
export function WhenLoaded<Value>({ loaded, children }: WhenLoadedProps<Value>) {
  const { value, loading, problems, unanswered, again } = loaded
  return (
    <>
      {unanswered && <UnansweredBox nothingDone onAgain={again} />}
      <ProblemBox problems={problems} />
      {loading && <Busy />}
      {value !== null && children(value)}
    </>
  )
}
