import { type AgencyWordKey, useAgencyWords } from '../words.ts'

const DONE = ['paid', 'closed']
const OVER = ['withdrawn']

/** A state in words, coloured by whether somebody still has to act. */
export function StateMark({ state, word }: { readonly state: string; readonly word: AgencyWordKey }) {
  const { say } = useAgencyWords()
  const tone = DONE.includes(state) ? 'state good' : OVER.includes(state) ? 'state' : 'state waiting'
  return <span className={tone}>{say(word)}</span>
}

type CourseProps = { readonly course: readonly string[]; readonly state: string; readonly word: AgencyWordKey }

/** How far something has come on its course; nothing where it has left it. */
export function Course({ course, state, word }: CourseProps) {
  const { say } = useAgencyWords()
  if (!course.includes(state)) return null
  const label = say('clearing.course', { state: say(word) })
  return <progress aria-label={label} max={course.length} value={course.indexOf(state) + 1} />
}
