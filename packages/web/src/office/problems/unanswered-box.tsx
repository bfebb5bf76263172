import { useOfficeWords } from '../words/words.ts'

type UnansweredBoxProps = {
  /** The request could not have changed anything: looking, or signing in. */
  readonly nothingDone?: boolean
  readonly onAgain?: () => void
}

/** Where no reply came: whether it was done is not known, and asking again is safe. */
export function UnansweredBox({ nothingDone = false, onAgain }: UnansweredBoxProps) {
  const { say } = useOfficeWords()
  return (
    <div className="problem-box" role="alert">
      <p>
        <strong>{say('office.unanswered')}</strong>
      </p>
      <p>{say(nothingDone ? 'office.unansweredNothing' : 'office.unansweredHint')}</p>
      {onAgain && (
        <button type="button" className="secondary" onClick={onAgain}>
          {say('office.again')}
        </button>
      )}
    </div>
  )
}
