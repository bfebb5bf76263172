import { useInsuredWords } from '../words.ts'
import type { Filing } from './use-filings.ts'

/** Everything that the agency wants put right, told once (一次性告知). */
export function ReturnedNote({ filing: { state, correction } }: { readonly filing: Filing }) {
  const { say } = useInsuredWords()
  if (state !== 'returned' || correction === null) return null
  return (
    <section className="problem-box" aria-labelledby="returned">
      <h2 id="returned">{say('filings.returnedTitle')}</h2>
      <ul>
        {correction.map(({ paper, why }) => (
          <li key={paper}>
            <strong>{paper}</strong> {why}
          </li>
        ))}
      </ul>
    </section>
  )
}
