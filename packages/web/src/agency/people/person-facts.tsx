import { useState } from 'react'
import { type Fact, FactList } from '../../office/parts/fact-list.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { useAgencyWords } from '../words.ts'
import type { Person, PersonAt } from './person.ts'
import { RevealDialog } from './reveal-dialog.tsx'

/** Who it is, masked; a field is seen in full for a reason. */
export function PersonFacts({ person, at }: { readonly person: Person; readonly at: PersonAt }) {
  const { say } = useAgencyWords()
  const { role } = useMe()
  const [asks, setAsks] = useState(false)
  const facts: readonly Fact[] = [
    [say('people.idNumber'), person.idNumber],
    [say('people.sex'), say(person.sex === 'female' ? 'people.female' : 'people.male')],
    [say('people.phone'), person.phone],
    [say('people.bankAccount'), person.bankAccount],
  ]
  return (
    <section className="card" aria-labelledby="person">
      <h2 id="person">{say('people.who')}</h2>
      <FactList facts={facts} />
      {role !== 'finance' && (
        <div className="buttons">
          <button type="button" className="secondary" onClick={() => setAsks(true)}>
            {say('people.reveal')}
          </button>
        </div>
      )}
      {asks && <RevealDialog at={at} onClose={() => setAsks(false)} />}
    </section>
  )
}
