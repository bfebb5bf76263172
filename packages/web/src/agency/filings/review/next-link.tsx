import { Link } from 'react-router'
import { useAgeWords } from '../../age-words.ts'
import { useAgencyWords } from '../../words.ts'
import { usePlaceName } from '../place-name.ts'
import type { NextFiling } from './next-filing.ts'

/** Leads to the filing to go on with. */
export function NextLink({ next: found }: { readonly next: NextFiling | null }) {
  const { say } = useAgencyWords()
  const age = useAgeWords()
  const placeName = usePlaceName()
  if (found === null) return null
  const { next } = found
  if (next === null) return <p className="hint">{say('filings.allDone')}</p>
  const { personId, filingId, name, ageDays } = next
  return (
    <p>
      <Link to={`/filings/${personId}/${filingId}`}>
        {say('filings.nextOneOf', { name, place: placeName(next), waited: age(ageDays) })}
      </Link>
    </p>
  )
}
