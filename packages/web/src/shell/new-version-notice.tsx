import { useEffect, useState } from 'react'
import { useWords } from '../i18n/i18n.ts'
import { keepOffline } from '../service-worker/register.ts'

/** Policies come with the page: when newer ones have been fetched, the reader is asked to change over. */
export function NewVersionNotice() {
  const { say } = useWords()
  const [use, setUse] = useState<(() => void) | null>(null)
  useEffect(() => keepOffline((change) => setUse(() => change)), [])
  return (
    <div role="status">
      {use && (
        <p className="new-version">
          {say('shell.newVersion')}
          <button type="button" onClick={use}>
            {say('shell.useNewVersion')}
          </button>
        </p>
      )}
    </div>
  )
}
