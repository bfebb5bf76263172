import { grouped } from '../../../public/amounts.ts'
import { localToday } from '../../../public/today.ts'
import { useAgencyWords } from '../../words.ts'
import type { Declaration } from './declaration.ts'

type FactsProps = { readonly declaration: Declaration; readonly institution: string; readonly region: string }

/** Whose declaration it is, its amounts, and its settlements as a sheet. */
export function DeclarationFacts({ declaration, institution, region }: FactsProps) {
  const { say } = useAgencyWords()
  const { declarationId, settlements, declared, deducted, payable, changedAt, state } = declaration
  const facts = [
    [say('clearing.institution'), institution],
    [say('clearing.settlements'), settlements],
    [say('clearing.declared'), grouped(declared)],
    [say('clearing.deducted'), grouped(deducted)],
    [say('clearing.payable'), grouped(payable)],
    [say('clearing.changedOn'), localToday(new Date(changedAt))],
  ] as const
  return (
    <section className="card" aria-label={institution}>
      <dl className="fact-list">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {state !== 'withdrawn' && (
        <p>
          <a href={`/api/v1/regions/${region}/declarations/${declarationId}/settlements.xlsx`} download>
            {say('clearing.sheet')}
          </a>
        </p>
      )}
    </section>
  )
}
