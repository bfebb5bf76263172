import { useState } from 'react'
import { useMe } from '../../office/session/session-context.ts'
import { useAgencyWords } from '../words.ts'
import type { Person, PersonAt } from './person.ts'
import { RevealDialog } from './reveal-dialog.tsx'

/** Who it is, masked; a field is seen in full for a reason. */
export function PersonFacts({ person, at }: { readonly person: Person; readonly at: PersonAt }) {
  const { say } = useAgencyWords()
  const { role } = useMe()
  const [asks, setAsks] = useState(false)
  const facts = [
    [say('people.idNumber'), person.idNumber],
    [say('people.sex'), say(person.sex === 'female' ? 'people.female' : 'people.male')],
    [say('people.phone'), person.phone],
    [say('people.bankAccount'), person.bankAccount],
  ] as const
  return (
    <section className="card" aria-labelledby="person">
      <h2 id="person">{say('people.who')}</h2>
      <dl className="fact-list">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
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
