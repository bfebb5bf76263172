import { useEffect, useState } from 'react'
import { useOfficeWords } from '../words/words.ts'

/** Shown, and told to a screen reader, where something takes longer than a second. */
export function Busy() {
  const { say } = useOfficeWords()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), NOTICED_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className="busy">
      {long && (
        <>
          <progress aria-label={say('office.working')} />
          <span>{say('office.working')}</span>
        </>
      )}
    </div>
  )
}

const NOTICED_MS = 1_000
