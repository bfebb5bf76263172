import { type AgencyWordKey, useAgencyWords } from '../words.ts'

const STATES: Readonly<Record<string, readonly [AgencyWordKey, string]>> = {
  draft: ['releases.draft', 'waiting'],
  checked: ['releases.checked', 'waiting'],
  'dry-run': ['releases.tried', 'waiting'],
  submitted: ['releases.submitted', 'waiting'],
  published: ['releases.published', 'good'],
  withdrawn: ['releases.withdrawn', ''],
}

/** The state of a release in a word. */
export function ReleaseState({ state }: { readonly state: string }) {
  const { say } = useAgencyWords()
  const [word, look] = STATES[state] ?? [null, '']
  return <span className={`state ${look}`}>{word ? say(word) : state}</span>
}
