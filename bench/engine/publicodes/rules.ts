import type { RawPublicodes } from 'publicodes'
import {
  CAPS,
  CATASTROPHIC,
  type Level,
  PERSONS,
  type Person,
  PLACES,
  type Place,
  ROWS,
} from '../rules/dalian-resident-inpatient-2025.ts'

/**
 * The rules in publicodes' own mechanisms: `variations` for the tables, `plafond` and `plancher` for limits, `barème` for
 * the bands, `arrondi` for rounding. This is the object a YAML file parses to, the only form the library takes.
 * Money is whole fen and rates are percent divided out last, so that its doubles stay exact and `arrondi` rounds half up.
 */
export type RuleName = (typeof INPUTS)[number] | keyof typeof RULES

/** What the situation sets. Values without a default would have to be asked for. */
export const INPUTS = [
  'level',
  'category',
  'filing',
  'relieved',
  'total',
  'out of catalogue',
  'over limit',
  'pre self pay',
  'pooled paid',
  'outpatient paid',
  'base before',
] as const

const anyOf = (rule: string, values: readonly string[]) => ({
  'une de ces conditions': values.map((value) => `${rule} = '${value}'`),
})

const cellsOf = (place: Place, person: Person, value: 'deductible' | 'rate') => ({
  variations: ROWS.filter((row) => row.place === place && row.person === person).map((row, index, rows) =>
    index === rows.length - 1 ? { sinon: row[value] } : { si: isLevel(row.level), alors: row[value] },
  ),
})

const isLevel = (level: Level): string => `level = '${level}'`

const table = (value: 'deductible' | 'rate') => ({
  variations: [
    {
      si: 'home',
      alors: {
        variations: [
          { si: 'child', alors: cellsOf('home', 'child', value) },
          { sinon: cellsOf('home', 'adult', value) },
        ],
      },
    },
    {
      sinon: {
        variations: [
          { si: 'child', alors: cellsOf('away', 'child', value) },
          { sinon: cellsOf('away', 'adult', value) },
        ],
      },
    },
  ],
})

const paidOn = (excess: string) => ({
  variations: [
    { si: 'relieved', alors: { valeur: `${excess} * ${CATASTROPHIC.relieved.rate} / 100`, arrondi: 'oui' } },
    {
      sinon: {
        valeur: {
          produit: [
            {
              barème: {
                assiette: excess,
                tranches: CATASTROPHIC.bands.map((band) =>
                  band.upTo === null ? { taux: band.rate } : { taux: band.rate, plafond: band.upTo },
                ),
              },
            },
            0.01,
          ],
        },
        arrondi: 'oui',
      },
    },
  ],
})

const RULES = {
  home: anyOf('filing', PLACES.home),
  child: anyOf('category', PERSONS.child),
  standard: table('deductible'),
  rate: table('rate'),
  cap: { variations: [{ si: 'child', alors: CAPS.child }, { sinon: CAPS.adult }] },
  'in scope': 'total - out of catalogue - over limit - pre self pay',
  deductible: { valeur: 'standard', plafond: 'in scope' },
  'pooled before cap': { valeur: '(in scope - deductible) * rate / 100', arrondi: 'oui' },
  room: { valeur: 'cap - (pooled paid - outpatient paid)', plancher: 0 },
  'pooled fund': { valeur: 'pooled before cap', plafond: 'room' },
  'base after': 'base before + in scope - pooled fund',
  start: {
    variations: [{ si: 'relieved', alors: CATASTROPHIC.relieved.deductible }, { sinon: CATASTROPHIC.deductible }],
  },
  'excess before': { valeur: 'base before - start', plancher: 0 },
  'excess after': { valeur: 'base after - start', plancher: 0 },
  'paid before': paidOn('excess before'),
  'paid after': paidOn('excess after'),
  catastrophic: 'paid after - paid before',
  'fund total': 'pooled fund + catastrophic',
  'person total': 'total - fund total',
} as const

export const rules: RawPublicodes<RuleName> = {
  ...Object.fromEntries(INPUTS.map((input) => [input, {}])),
  ...RULES,
} as RawPublicodes<RuleName>
