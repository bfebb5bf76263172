import type { LayerVersion } from '../documents.ts'
import { pointsTables, RATIO, type Setting, type StepTable, table } from './step-table.ts'
import { both, keyText, valueWord } from './words.ts'

/** The tables of a 后续保障 version, in the order in which the engine uses them. */
export function layerTables(version: LayerVersion): StepTable[] {
  const { separate, deductible, rate, points, cap } = version
  const pointsName = { zh: `${RATIO.zh}加点`, en: `${RATIO.en} points` }
  return [
    ...(separate ? [table('separate', keyText('separate'), separate, { neutral: { kind: 'flag', on: false } })] : []),
    table('deductible.amount', keyText('deductible'), deductible),
    table('coinsurance.rate', RATIO, rate, { banded: true }),
    ...pointsTables('coinsurance.points', pointsName, points),
    ...(cap ? [table('cap', keyText('cap'), cap, { neutral: { kind: 'unlimited' } })] : []),
  ]
}

/** What a 后续保障 version says besides its tables. */
export function layerSettings(version: LayerVersion): Setting[] {
  const yesNo = (on: boolean) => both((lang) => valueWord('yesNo', on ? 'yes' : 'no', lang))
  const base = both((lang) => (lang === 'zh' ? valueWord('layerBase', version.base, lang) : BASES[version.base]))
  const settings = [
    ['base', base],
    ['includesPreSelfPay', yesNo(version.includesPreSelfPay)],
    ['excludesOffSiteReduction', yesNo(version.excludesOffSiteReduction)],
    ['origin', both((lang) => valueWord('origin', version.origin, lang))],
  ] as const
  return settings.map(([key, value]) => ({ step: 'base', key, name: keyText(key), value }))
}

const BASES: Readonly<Record<LayerVersion['base'], string>> = {
  'personal-in-scope': 'in-scope cost that no earlier fund paid',
  'over-cap': "cost cut off by the pooled fund's limit",
}
