import { optional, required } from '../../shape/object.ts'
import { BAD, complain, listOf, mapShape, oneOrMore, type ShapeOf } from '../../shape/shape.ts'
import { wordOf } from '../../shape/words.ts'
import { text } from '../../words/text.ts'
import { KEYS } from '../../words/vocabulary.ts'
import type { AccountUse } from '../steps/account-use.ts'
import type { PolicyContext, PolicyShape } from './context.ts'
import { example } from './example.ts'
import { scope } from './source.ts'
import { caps, coinsurance, deductible, fixedAmount, hospitalShare, items, offSite, refusals, yesNo } from './steps.ts'
import { moneyTable, pointsTable, rowsOf, shareTable, tableOf } from './table.ts'
import { anyText, englishName } from './texts.ts'
import { shareValue } from './values.ts'
import { version, versionsFields } from './versions.ts'

const schemes = oneOrMore(wordOf<'scheme', PolicyContext>('scheme'))
const plans = optional(KEYS.plans, oneOrMore(wordOf<'plan', PolicyContext>('plan')), null)
const care = required(KEYS.careTypes, oneOrMore(wordOf<'care', PolicyContext>('care')))

const benefitVersion = version({
  refusals: optional(KEYS.refusals, refusals, []),
  deductible: required(KEYS.deductible, deductible),
  coinsurance: optional(KEYS.coinsurance, coinsurance, null),
  fixedAmount: optional(KEYS.fixedAmount, fixedAmount, null),
  offSite: optional(KEYS.offSite, offSite, null),
  caps: optional(KEYS.caps, caps, []),
  items: optional(KEYS.items, items, []),
  hospitalShare: optional(KEYS.hospitalShare, hospitalShare, null),
})

/**
 * A benefit pays by ratio or a fixed amount: a version with neither, or both, would not say what is paid; nor would an item
 * "at the ordinary ratio" beside a fixed amount, where there is none.
 */
const oneWayToPay: PolicyShape<ShapeOf<typeof benefitVersion>> = {
  schema: benefitVersion.schema,
  read: (tree, reading) => {
    const read = benefitVersion.read(tree, reading)
    if (read === BAD) return BAD
    if ((read.coinsurance === null) === (read.fixedAmount === null)) {
      return complain(tree, reading, {
        code: 'YB-P018',
        message: text(
          '“支付比例”和“定额”必须写且只写一个',
          'exactly one of "coinsurance" and "fixed-amount" must be given',
        ),
        remedy: text(
          '写支付比例或定额；不知道时写 未确定',
          'give one of them; write not-established where it is not known',
        ),
      })
    }
    if (read.coinsurance === null && read.items.some((item) => item.rate === null)) {
      return complain(tree, reading, {
        code: 'YB-P018',
        message: text(
          '定额支付时，单列项目没有“普通比例”可用',
          'beside a fixed amount an item has no ordinary ratio to be paid at',
        ),
        remedy: text('给该项目写上 比例', 'give the item a rate of its own'),
      })
    }
    return read
  },
}

/** 待遇 */
export const benefit = scope({
  englishName,
  name: required(KEYS.benefit, anyText),
  scheme: required(KEYS.scheme, wordOf<'scheme', PolicyContext>('scheme')),
  plans,
  care,
  examples: optional(KEYS.examples, listOf(example), []),
  ...versionsFields(oneWayToPay),
})

const flag: PolicyShape<{ kind: 'flag'; on: boolean }> = {
  schema: yesNo.schema,
  read: (tree, reading) => {
    const on = yesNo.read(tree, reading)
    return typeof on === 'symbol' ? on : { kind: 'flag', on }
  },
}

const layerRatio = scope({
  rate: required(KEYS.table, rowsOf(shareValue)),
  points: optional(KEYS.points, listOf(pointsTable), []),
})

const layerVersion = mapShape(layerFields(), ({ ratio, ...rest }) => ({ ...rest, ...ratio }))

function layerFields() {
  return version({
    base: required(KEYS.base, wordOf<'layerBase', PolicyContext>('layerBase')),
    includesPreSelfPay: optional(KEYS.includesPreSelfPay, yesNo, false),
    excludesOffSiteReduction: optional(KEYS.excludesOffSiteReduction, yesNo, false),
    origin: optional(KEYS.origin, wordOf<'origin', PolicyContext>('origin'), 'excess' as const),
    separate: optional(KEYS.separate, tableOf(flag), null),
    deductible: required(KEYS.deductible, moneyTable),
    ratio: required(KEYS.coinsurance, layerRatio),
    cap: optional(KEYS.cap, moneyTable, null),
  })
}

/** 后续保障 */
export const layer = scope({
  englishName,
  name: required(KEYS.layer, anyText),
  fund: required(KEYS.fund, wordOf<'layerFund', PolicyContext>('layerFund')),
  schemes: required(KEYS.scheme, schemes),
  plans,
  care,
  examples: optional(KEYS.examples, listOf(example), []),
  ...versionsFields(layerVersion),
})

const use: PolicyShape<{ kind: 'use'; use: AccountUse }> = {
  schema: () => wordOf('accountUse').schema(),
  read: (tree, reading) => {
    const word = wordOf<'accountUse', PolicyContext>('accountUse').read(tree, reading)
    return typeof word === 'symbol' ? word : { kind: 'use', use: word }
  },
}

/** 个人账户 */
export const account = scope({
  englishName,
  name: required(KEYS.account, anyText),
  schemes: required(KEYS.scheme, schemes),
  plans,
  ...versionsFields(
    version({
      use: required(KEYS.table, rowsOf(use)),
      kin: optional(KEYS.kin, oneOrMore(wordOf<'kin', PolicyContext>('kin')), null),
    }),
  ),
})

/** 目录规则 */
export const catalogue = scope({
  englishName,
  name: required(KEYS.catalogue, anyText),
  schemes: required(KEYS.scheme, schemes),
  ...versionsFields(version({ classBPrePayment: required(KEYS.classBPrePayment, shareTable) })),
})
