import type { Answer } from '@yibao/engine'
import { formatYuanGrouped } from '@yibao/engine'
import { useWords } from '../../../i18n/i18n.ts'
import { AMOUNT_WORDS } from '../../amounts.ts'
import { type Bar, waterfallOf } from './waterfall.ts'

/** A table whose middle column draws each amount as a bar on one scale: read or seen, it is the same. */
export function WaterfallChart({ amounts }: { readonly amounts: Answer['amounts'] }) {
  const { say, lang } = useWords()
  const bars = waterfallOf(amounts)
  const whole = bars[0]!.fen
  return (
    <table className="waterfall">
      <caption>{say('estimator.waterfall')}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{say('estimator.waterfallWho')}</th>
          <td />
          <th scope="col">{say('estimator.waterfallAmount')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.name} className={bar.kind}>
            <th scope="row">{AMOUNT_WORDS[bar.name][lang]}</th>
            <td className="bar">
              <BarOf bar={bar} whole={whole} />
            </td>
            <td className="money">
              {bar.kind === 'paid' ? '−' : ''}
              {formatYuanGrouped(bar.fen)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** In thousandths of the total; an amount too small to see still shows as a line. */
const SCALE = 1000

function BarOf({ bar, whole }: { readonly bar: Bar; readonly whole: number }) {
  const at = (fen: number): number => (whole === 0 ? 0 : Math.round((fen * SCALE) / whole))
  return (
    <svg viewBox={`0 0 ${SCALE} 20`} preserveAspectRatio="none" aria-hidden="true">
      <rect x={at(bar.from)} y="0" width={Math.max(3, at(bar.to) - at(bar.from))} height="20" />
    </svg>
  )
}
