import { formatYuan, formatYuanGrouped } from '../../money/fen.ts'
import { compareRates, formatPercent, numeratorAt, type Rate, WHOLE } from '../../money/rate.ts'
import type { Lang, Text } from '../../words/text.ts'
import { VALUES } from '../../words/vocabulary.ts'
import type { AccountUse } from '../steps/account-use.ts'
import type { Band, MoneyValue, RateValue } from '../table.ts'

/** Any value a table of a policy file may hold. */
export type TableValue =
  | MoneyValue
  | RateValue
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'use'; readonly use: AccountUse }

/** How a rate is told: `55%`, `+5个百分点` (added), or `-10个百分点` (taken off). */
export type RateStyle = 'percent' | 'points' | 'points-off'

/** The name of a reference value in both languages; a name nobody listed stands for itself. */
export type ReferenceNames = (reference: string) => Text

export const plainReferenceNames: ReferenceNames = (reference) => ({ zh: reference, en: reference })

/** A value as a person would write it: `600元`, `55%`, `未确定`. */
export function formatValue(
  value: TableValue,
  lang: Lang,
  style: RateStyle = 'percent',
  names: ReferenceNames = plainReferenceNames,
): string {
  switch (value.kind) {
    case 'flag':
      return VALUES.yesNo[value.on ? 'yes' : 'no'][lang]
    case 'use':
      return lang === 'zh' ? VALUES.accountUse[value.use].zh : ACCOUNT_USE[value.use]
    case 'rate':
      return formatRateValue(value, lang, style)
    default:
      return formatMoneyValue(value, lang, names)
  }
}

/** `600元`, `25万元`, `1.5% × 上上年度在岗职工年平均工资`, `不设`, `未确定`; `¥600` … in English. */
export function formatMoneyValue(value: MoneyValue, lang: Lang, names: ReferenceNames = plainReferenceNames): string {
  switch (value.kind) {
    case 'amount':
      return formatMoney(value.fen, lang)
    case 'reference-share':
      return `${formatMultiple(value.rate)} × ${names(value.reference)[lang]}`
    case 'unlimited':
      return lang === 'zh' ? VALUES.special.unlimited.zh : 'no limit'
    case 'not-established':
      return notEstablished(lang)
  }
}

/** `55%`, `+5个百分点`, `未确定`; `+5 points`, `not established` in English. */
export function formatRateValue(value: RateValue, lang: Lang, style: RateStyle = 'percent'): string {
  if (value.kind === 'not-established') return notEstablished(lang)
  if (style === 'percent') return formatPercent(value.rate)
  const bare = formatPercent(value.rate).slice(0, -1).replace('-', '')
  const minus = style === 'points-off' ? value.rate.numerator !== 0 : value.rate.numerator < 0
  return `${minus ? '-' : '+'}${bare}${lang === 'zh' ? '个百分点' : ' points'}`
}

/** `600元`, `2619.60元`, whole ten thousands as `25万元`; `¥250,000` in English. */
export function formatMoney(fen: number, lang: Lang): string {
  if (lang === 'en') return `¥${formatYuanGrouped(fen).replace(/\.00$/, '')}`
  if (fen !== 0 && fen % 1_000_000 === 0) return `${fen / 1_000_000}万元`
  return `${formatYuan(fen).replace(/\.00$/, '')}元`
}

/** `5万元（含）以下`, `5万元以上至10万元（含）`, `10万元以上`. */
export function formatBand({ above, upTo }: Band, lang: Lang): string {
  const money = (fen: number): string => formatMoney(fen, lang)
  if (upTo === null && above === 0) return lang === 'zh' ? '全部费用' : 'all cost'
  if (upTo === null) return lang === 'zh' ? `${money(above)}以上` : `over ${money(above)}`
  if (above === 0) return lang === 'zh' ? `${money(upTo)}（含）以下` : `up to ${money(upTo)}`
  return lang === 'zh' ? `${money(above)}以上至${money(upTo)}（含）` : `over ${money(above)} up to ${money(upTo)}`
}

/** `1.5%`, but `6` where the share is the whole or more. */
function formatMultiple(rate: Rate): string {
  if (compareRates(rate, WHOLE) < 0) return formatPercent(rate)
  const digits = String(numeratorAt(rate, rate.digits)).padStart(rate.digits + 1, '0')
  return rate.digits === 0 ? digits : `${digits.slice(0, -rate.digits)}.${digits.slice(-rate.digits)}`
}

const notEstablished = (lang: Lang): string => (lang === 'zh' ? VALUES.special.notEstablished.zh : 'not established')

const ACCOUNT_USE: Readonly<Record<AccountUse, string>> = {
  none: 'may not be used',
  'in-scope': 'in-scope cost the person bears',
  all: 'all cost the person bears',
}
