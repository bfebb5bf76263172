import { useAgencyWords } from '../words.ts'

type PagerProps = {
  /** The page shown begins after this one; null: it is the first. */
  readonly before: string | null
  readonly next: string | null
  readonly onTurn: (before: string | null) => void
}

/** Turns a list, newest first, to what is older and back. Nothing where everything is shown. */
export function Pager({ before, next, onTurn }: PagerProps) {
  const { say } = useAgencyWords()
  if (before === null && next === null) return null
  return (
    <div className="buttons">
      {next !== null && (
        <button type="button" className="secondary" onClick={() => onTurn(next)}>
          {say('clearing.older')}
        </button>
      )}
      {before !== null && (
        <button type="button" className="secondary" onClick={() => onTurn(null)}>
          {say('clearing.newest')}
        </button>
      )}
    </div>
  )
}
