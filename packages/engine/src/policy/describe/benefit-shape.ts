import { type Text, text } from '../../words/text.ts'
import type { BenefitVersion } from '../documents.ts'
import { ALL, distinctSteps, NOTHING, pointsTables, RATIO, type Setting, type StepTable, table } from './step-table.ts'
import { both, keyText, valueWord } from './words.ts'

/** The tables of a 待遇 version, in the order in which the engine uses them. */
export function benefitTables(version: BenefitVersion): StepTable[] {
  return [
    ...deductibleTables(version),
    ...ratioTables(version),
    ...offSiteTables(version),
    ...itemTables(version),
    ...capTables(version),
    ...(version.hospitalShare
      ? [table('hospitalShare', keyText('hospitalShare'), version.hospitalShare.rate, { neutral: NOTHING })]
      : []),
  ]
}

/** What a 待遇 version says besides its tables. */
export function benefitSettings({ deductible, coinsurance, offSite, items }: BenefitVersion): Setting[] {
  const settings: Setting[] = []
  const add = (step: string, key: 'per' | 'pool' | 'acrossLevels' | 'basis' | 'origin', value: Text): void => {
    settings.push({ step, key: `${step}.${key}`, name: keyText(key), value })
  }
  if (deductible) {
    const pool = deductible.pool
    add(
      'deductible',
      'per',
      both((lang) => valueWord('per', deductible.per, lang)),
    )
    add(
      'deductible',
      'pool',
      both((lang) => valueWord('pool', pool, lang)),
    )
    if (deductible.per === 'year') {
      add(
        'deductible',
        'acrossLevels',
        both((lang) => valueWord('acrossLevels', deductible.acrossLevels, lang)),
      )
    }
  }
  if (coinsurance) {
    add(
      'coinsurance',
      'basis',
      both((lang) => valueWord('basis', coinsurance.basis, lang)),
    )
    add(
      'coinsurance',
      'origin',
      both((lang) => valueWord('origin', coinsurance.origin, lang)),
    )
  }
  if (offSite) {
    const value = both((lang) => valueWord('offSiteMode', offSite.mode, lang))
    settings.push({ step: 'offSite', key: 'offSite.mode', name: joined(keyText('offSite'), keyText('mode')), value })
  }
  for (const { item, rate, withinCap } of items) {
    const name = both((lang) => valueWord('item', item, lang))
    const value = both((lang) => valueWord('yesNo', withinCap ? 'yes' : 'no', lang))
    settings.push({
      step: `items.${item}`,
      key: `items.${item}.withinCap`,
      name: joined(name, keyText('withinCap')),
      value,
    })
    if (rate) continue
    const ordinary = text('按普通支付比例', 'at the ordinary ratio')
    settings.push({
      step: `items.${item}`,
      key: `items.${item}.rate`,
      name: joined(name, keyText('rate')),
      value: ordinary,
    })
  }
  return settings
}

function deductibleTables({ deductible }: BenefitVersion): StepTable[] {
  if (!deductible) return []
  const { amount, stepDown, waiver } = deductible
  return [
    table('deductible.amount', keyText('deductible'), amount),
    ...(stepDown
      ? [table('deductible.stepDown', joined(keyText('deductible'), keyText('stepDown')), stepDown, { neutral: ALL })]
      : []),
    ...(waiver
      ? [table('deductible.waiver', joined(keyText('deductible'), keyText('waiver')), waiver, { neutral: ALL })]
      : []),
  ]
}

function ratioTables({ coinsurance, fixedAmount }: BenefitVersion): StepTable[] {
  const fixed = fixedAmount ? [table('fixedAmount', keyText('fixedAmount'), fixedAmount.amount)] : []
  if (!coinsurance) return fixed
  const { rate, points, personFactor } = coinsurance
  return [
    ...fixed,
    table('coinsurance.rate', RATIO, rate, { banded: true }),
    ...pointsTables('coinsurance.points', joined(RATIO, keyText('points')), points),
    ...(personFactor
      ? [table('coinsurance.personFactor', keyText('personFactor'), personFactor, { neutral: ALL })]
      : []),
  ]
}

function offSiteTables({ offSite }: BenefitVersion): StepTable[] {
  if (!offSite || offSite.mode === 'own-table') return []
  const { mode } = offSite
  const name = joined(
    keyText('offSite'),
    both((lang) => valueWord('offSiteMode', mode, lang)),
  )
  return mode === 'points'
    ? [table('offSite.points', name, offSite.table, { style: 'points-off', neutral: NOTHING })]
    : [table('offSite.factor', name, offSite.table, { neutral: ALL })]
}

const itemTables = ({ items }: BenefitVersion): StepTable[] =>
  items.flatMap(({ item, rate }) => {
    const name = joined(
      both((lang) => valueWord('item', item, lang)),
      RATIO,
    )
    return rate ? [table(`items.${item}`, name, rate)] : []
  })

function capTables({ caps }: BenefitVersion): StepTable[] {
  return distinctSteps(
    caps.map(({ counts, limit }) => {
      const name = both((lang) => {
        const counted = valueWord('capCounts', counts, lang)
        return lang === 'zh' ? `限额（${counted}）` : `cap (${counted})`
      })
      return table(`caps.${counts}`, name, limit, { neutral: { kind: 'unlimited' } })
    }),
  )
}

const joined = (a: Text, b: Text): Text => ({ zh: `${a.zh}${b.zh}`, en: `${a.en} ${b.en}` })
