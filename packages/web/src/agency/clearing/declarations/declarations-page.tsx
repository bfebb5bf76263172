import { useState } from 'react'
import { Link } from 'react-router'
import { useLoaded } from '../../../office/api/use-loaded.ts'
import { EmptyState } from '../../../office/parts/empty-state.tsx'
import { Pager } from '../../../office/parts/pager.tsx'
import { WhenLoaded } from '../../../office/parts/when-loaded.tsx'
import { useMe } from '../../../office/session/session-context.ts'
import { grouped } from '../../../public/amounts.ts'
import { SelectField } from '../../../shell/fields/select-field.tsx'
import { usePageTitle } from '../../../shell/page-title.ts'
import { WideTable } from '../../../shell/wide-table.tsx'
import { useAgencyWords } from '../../words.ts'
import { useInstitutions } from '../institution-names.ts'
import { StateMark } from '../state-of.tsx'
import { type Declaration, stateWord } from './declaration.ts'

/** What the institutions of the region declared, newest first. */
export function DeclarationsPage() {
  const { say } = useAgencyWords()
  const region = useMe().region ?? ''
  const institutions = useInstitutions(region)
  const [institutionId, setInstitutionId] = useState('')
  const [before, setBefore] = useState<string | null>(null)
  usePageTitle(say('clearing.declarations'))
  const listed = useLoaded(`declarations/${institutionId}/${before}`, (api) =>
    api.get('/api/v1/regions/{region}/declarations', {
      path: { region },
      query: { ...(institutionId ? { institutionId } : {}), ...(before ? { before } : {}) },
    }),
  )
  return (
    <div className="clearing">
      <h1>{say('clearing.declarations')}</h1>
      <p className="lead">{say('clearing.declarationsLead')}</p>
      <SelectField
        id="institution"
        label={say('clearing.institution')}
        value={institutionId}
        empty={say('clearing.allInstitutions')}
        options={institutions.all.map((one) => ({ value: one.institutionId, label: one.name }))}
        onChange={(chosen) => {
          setInstitutionId(chosen)
          setBefore(null)
        }}
      />
      <WhenLoaded loaded={listed}>
        {({ declarations, next }) =>
          declarations.length === 0 && before === null ? (
            <EmptyState title={say('clearing.noDeclarations')}>
              <p>{say('clearing.noDeclarationsHint')}</p>
            </EmptyState>
          ) : (
            <>
              <DeclarationsTable declarations={declarations} nameOf={institutions.nameOf} />
              <Pager at={before} next={next} onTurn={setBefore} />
            </>
          )
        }
      </WhenLoaded>
    </div>
  )
}

type TableProps = { readonly declarations: readonly Declaration[]; readonly nameOf: (institutionId: string) => string }

function DeclarationsTable({ declarations, nameOf }: TableProps) {
  const { say } = useAgencyWords()
  return (
    <WideTable label={say('clearing.declarations')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('clearing.month')}</th>
            <th scope="col">{say('clearing.institution')}</th>
            <th scope="col">{say('clearing.state')}</th>
            <th scope="col" className="money">
              {say('clearing.settlements')}
            </th>
            <th scope="col" className="money">
              {say('clearing.declared')}
            </th>
            <th scope="col" className="money">
              {say('clearing.payable')}
            </th>
          </tr>
        </thead>
        <tbody>
          {declarations.map(({ declarationId, institutionId, month, state, settlements, declared, payable }) => (
            <tr key={declarationId}>
              <th scope="row">
                <Link
                  to={`/clearing/declarations/${declarationId}`}
                  aria-label={`${say('clearing.open')} ${month} ${nameOf(institutionId)}`}
                >
                  {month}
                </Link>
              </th>
              <td>{nameOf(institutionId)}</td>
              <td>
                <StateMark state={state} word={stateWord(state)} />
              </td>
              <td className="money">{settlements}</td>
              <td className="money">{grouped(declared)}</td>
              <td className="money">{grouped(payable)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
