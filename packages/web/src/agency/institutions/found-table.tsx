import { valueWord } from '@yibao/engine'
import { Link } from 'react-router'
import { WideTable } from '../../shell/wide-table.tsx'
import { useRegionName } from '../clearing/region-name.ts'
import { useAgencyWords } from '../words.ts'
import type { Institution } from './institution.ts'

/** The institutions that were found. */
export function FoundTable({ institutions }: { readonly institutions: readonly Institution[] }) {
  const { say, lang } = useAgencyWords()
  const nameOf = useRegionName()
  return (
    <WideTable label={say('institutions.found')}>
      <table className="institutions-found">
        <thead>
          <tr>
            <th scope="col">{say('institutions.name')}</th>
            <th scope="col">{say('institutions.region')}</th>
            <th scope="col">{say('institutions.kind')}</th>
            <th scope="col">{say('institutions.level')}</th>
            <th scope="col">{say('institutions.state')}</th>
          </tr>
        </thead>
        <tbody>
          {institutions.map(({ institutionId, name, region, kind, level, state }) => (
            <tr key={institutionId}>
              <th scope="row">
                <Link to={`/institutions/${institutionId}`}>{name}</Link>
              </th>
              <td>{nameOf(region)}</td>
              <td>{say(`institutions.${kind}`)}</td>
              <td>{valueWord('level', level, lang)}</td>
              <td>
                <span className={state === 'active' ? 'state good' : 'state bad'}>{say(`institutions.${state}`)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
