import { wordFor } from '../../office/words/word-for.ts'
import { grouped } from '../../public/amounts.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useHospitalWords } from '../words.ts'
import type { KeptLine } from './kept-lines.ts'

/** Lines on record, each with how the catalogue of the place of care splits it. */
export function KeptTable({ lines, caption }: { readonly lines: readonly KeptLine[]; readonly caption: string }) {
  const { say, lang } = useHospitalWords()
  return (
    <WideTable label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('visit.name')}</th>
            <th scope="col">{say('visit.class')}</th>
            <th scope="col">{say('visit.providedOn')}</th>
            <th scope="col" className="money">
              {say('visit.price')}
            </th>
            <th scope="col" className="money">
              {say('visit.quantity')}
            </th>
            <th scope="col" className="money">
              {say('visit.amount')}
            </th>
            <th scope="col" className="money">
              {say('visit.preSelfPay')}
            </th>
            <th scope="col" className="money">
              {say('visit.inScope')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.lineNo}>
              <th scope="row">
                {line.name} {line.code !== '' && <code>{line.code}</code>}
              </th>
              <td>{wordFor('catalogueClass', line.class, lang)}</td>
              <td>{line.providedOn}</td>
              <td className="money">{grouped(line.price)}</td>
              <td className="money">{line.quantity}</td>
              <td className="money">{grouped(line.amount)}</td>
              <td className="money">{grouped(line.preSelfPay)}</td>
              <td className="money">{grouped(line.inScope)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
