import { valueWord } from '@yibao/engine'
import { useRegionName } from '../clearing/region-name.ts'
import { useAgencyWords } from '../words.ts'
import type { Institution } from './institution.ts'

/** What is on file about an institution. */
export function InstitutionFacts({ institution }: { readonly institution: Institution }) {
  const { say, lang } = useAgencyWords()
  const nameOf = useRegionName()
  const { institutionId, region, kind, level, specialist, linked, address, phone, state, name } = institution
  const facts = [
    [say('institutions.code'), institutionId],
    [say('institutions.region'), nameOf(region)],
    [say('institutions.kind'), say(`institutions.${kind}`)],
    [say('institutions.level'), valueWord('level', level, lang)],
    [say('institutions.specialist'), say(specialist ? 'institutions.yes' : 'institutions.no')],
    [say('institutions.linked'), say(linked ? 'institutions.linkedYes' : 'institutions.linkedNo')],
    [say('institutions.state'), say(`institutions.${state}`)],
    [say('institutions.address'), address || say('institutions.unknown')],
    [say('institutions.phone'), phone || say('institutions.unknown')],
  ] as const
  return (
    <section className="card" aria-label={name}>
      <dl className="fact-list">
        {facts.map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
