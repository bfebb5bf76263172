import { formatYuanGrouped, type ScenarioAnswer } from '@yibao/engine'
import { Link } from 'react-router'
import { useWords } from '../../../i18n/i18n.ts'
import { grouped } from '../../amounts.ts'
import type { Form } from '../form/form.ts'
import { filingLink } from './filing-link.ts'
import { type ScenarioRow, scenarioRows } from './scenarios.ts'

type ScenariosTableProps = { readonly scenarios: readonly ScenarioAnswer[]; readonly form: Form }

/** The bill as it is and under other filings, side by side, with what to do for each. */
export function ScenariosTable({ scenarios, form }: ScenariosTableProps) {
  const { say } = useWords()
  if (scenarios.length < 2) return null
  return (
    <section className="scenarios">
      <h3>{say('estimator.scenarios')}</h3>
      <p className="hint">{say('estimator.scenariosLead')}</p>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{say('estimator.scenario')}</th>
            <th scope="col" className="money">
              {say('estimator.youPay')}
            </th>
            <th scope="col" className="money">
              {say('estimator.fundsPay')}
            </th>
            <th scope="col">{say('estimator.todo')}</th>
          </tr>
        </thead>
        <tbody>
          {scenarioRows(scenarios).map((row) => (
            <ScenarioLine key={row.kind} row={row} form={form} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ScenarioLine({ row, form }: { readonly row: ScenarioRow; readonly form: Form }) {
  const { say, lang } = useWords()
  const { answer, name } = row.scenario
  const isNow = row.kind === 'as-is'
  return (
    <tr className={isNow ? 'now' : row.isLeast ? 'least' : undefined}>
      <th scope="row">
        {isNow ? say('estimator.asIs') : name[lang]}
        {row.isLeast && <span className="tag">{say('estimator.best')}</span>}
      </th>
      {row.isKnown ? (
        <>
          <td className="money" data-label={say('estimator.youPay')}>
            {grouped(answer.amounts.personTotal)}
            <Difference saves={row.saves} />
            {!answer.complete && <span className="difference">{say('estimator.partly')}</span>}
          </td>
          <td className="money" data-label={say('estimator.fundsPay')}>
            {grouped(answer.amounts.fundTotal)}
          </td>
        </>
      ) : (
        <td colSpan={2} className="unknown">
          {say('estimator.unknown')}
        </td>
      )}
      <td data-label={say('estimator.todo')}>
        <ToDo row={row} form={form} />
      </td>
    </tr>
  )
}

function Difference({ saves }: { readonly saves: number | null }) {
  const { say } = useWords()
  if (saves === null) return null
  if (saves === 0) return <span className="difference">{say('estimator.same')}</span>
  return saves > 0 ? (
    <span className="difference good">{say('estimator.less', { amount: formatYuanGrouped(saves) })}</span>
  ) : (
    <span className="difference bad">{say('estimator.more', { amount: formatYuanGrouped(-saves) })}</span>
  )
}

function ToDo({ row, form }: { readonly row: ScenarioRow; readonly form: Form }) {
  const { say } = useWords()
  if (!row.isKnown && row.kind !== 'as-is') {
    return <span className="hint">{row.scenario.answer.missing.map(({ ask }) => ask).join(' · ')}</span>
  }
  if (row.kind === 'local') return say('estimator.doLocal')
  if (row.kind === 'emergency') return say('estimator.doEmergency')
  const link = filingLink(row.kind, form)
  return link && <Link to={link}>{say('estimator.howToFile')}</Link>
}
