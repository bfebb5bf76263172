import { useOfficeWords } from '../words/words.ts'

type PagerProps = {
  /** Where the page shown begins; null: it is the first. */
  readonly at: string | null
  /** Where the page after it begins; null: there is none. */
  readonly next: string | null
  readonly onTurn: (at: string | null) => void
}

/** Turns a list to its next page and back to its beginning. Nothing where everything is shown. */
export function Pager({ at, next, onTurn }: PagerProps) {
  const { say } = useOfficeWords()
  if (at === null && next === null) return null
  return (
    <div className="buttons">
      {next !== null && (
        <button type="button" className="secondary" onClick={() => onTurn(next)}>
          {say('office.nextPage')}
        </button>
      )}
      {at !== null && (
        <button type="button" className="secondary" onClick={() => onTurn(null)}>
          {say('office.firstPage')}
        </button>
      )}
    </div>
  )
}
