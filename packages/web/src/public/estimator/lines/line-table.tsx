import { valueWord } from '@yibao/engine'
import { useWords } from '../../../i18n/i18n.ts'
import { WideTable } from '../../../shell/wide-table.tsx'
import type { LineFields } from '../form/form.ts'

/** The fee lines in use. */
export function LineTable({ lines }: { readonly lines: readonly LineFields[] }) {
  const { say, lang } = useWords()
  const title = say('estimator.linesUsed', { count: lines.length })
  return (
    <WideTable label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say('estimator.lineName')}</th>
            <th scope="col">{say('estimator.lineClass')}</th>
            <th scope="col" className="money">
              {say('estimator.linePrice')}
            </th>
            <th scope="col" className="money">
              {say('estimator.lineQuantity')}
            </th>
            <th scope="col" className="money">
              {say('estimator.lineLimit')}
            </th>
            <th scope="col" className="money">
              {say('estimator.lineRate')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand twice on a bill
            <tr key={at}>
              <th scope="row">{line.name || '—'}</th>
              <td>{valueWord('catalogueClass', line.class, lang)}</td>
              <td className="money">{line.price}</td>
              <td className="money">{line.quantity}</td>
              <td className="money">{line.limitPrice}</td>
              <td className="money">{line.selfPayRate}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
