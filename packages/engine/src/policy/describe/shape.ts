import type { IsoDate } from '../../calendar/date.ts'
import type { Text } from '../../words/text.ts'
import type { AccountVersion, BenefitVersion, CatalogueDocument, LayerVersion, Version } from '../documents.ts'
import type { Refusal } from '../steps/refusal.ts'
import { benefitSettings, benefitTables } from './benefit-shape.ts'
import { layerSettings, layerTables } from './layer-shape.ts'
import { type Setting, type StepTable, table } from './step-table.ts'
import { both, keyText, listed, valueWord } from './words.ts'

export type CatalogueVersion = CatalogueDocument['versions'][number]
export type AnyVersion = BenefitVersion | LayerVersion | AccountVersion | CatalogueVersion

/** A version of any document seen alike: its tables, its settings, its refusals. What check, diff and describe walk. */
export type VersionShape = {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly note: Text | null
  readonly at: Version['at']
  readonly tables: readonly StepTable[]
  readonly settings: readonly Setting[]
  readonly refusals: readonly Refusal[]
}

export function shapeOf(version: AnyVersion): VersionShape {
  const { from, to, note, at } = version
  const head = { from, to, note, at }
  if ('coinsurance' in version) {
    return {
      ...head,
      tables: benefitTables(version),
      settings: benefitSettings(version),
      refusals: version.refusals,
    }
  }
  const none = { settings: [], refusals: [] }
  if ('base' in version) return { ...head, ...none, tables: layerTables(version), settings: layerSettings(version) }
  if ('use' in version) {
    const tables = [table('use', keyText('account'), version.use)]
    return { ...head, ...none, tables, settings: kinSettings(version) }
  }
  return {
    ...head,
    ...none,
    tables: [table('classBPrePayment', keyText('classBPrePayment'), version.classBPrePayment)],
  }
}

function kinSettings({ kin }: AccountVersion): Setting[] {
  if (kin === null) return []
  const value = both((lang) =>
    listed(
      kin.map((one) => valueWord('kin', one, lang)),
      lang,
    ),
  )
  return [{ step: 'use', key: 'kin', name: keyText('kin'), value }]
}
