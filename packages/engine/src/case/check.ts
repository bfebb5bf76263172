import { type IsoDate, yearOf } from '../calendar/date.ts'
import { type Fen, formatYuan, MAX_FEN } from '../money/fen.ts'
import type { Problem } from '../problem/problem.ts'
import { text } from '../words/text.ts'
import { VALUES } from '../words/vocabulary.ts'
import { CATEGORIES_OF, type Kin, type Scheme } from './enums.ts'
import type { WrittenCase } from './shape.ts'

/** What the policies know that a case must agree with. */
export type World = {
  readonly isKnownPlace: (code: string) => boolean
  /** Region codes with policy files and their Chinese names. */
  readonly coveredRegions: ReadonlyMap<string, string>
  /** 档次 of a region's scheme; empty where it has none. */
  readonly plansOf: (region: string, scheme: Scheme) => readonly string[]
  /** Whose account may be shared with the insured of a scheme on a day; null where no rule is on file. */
  readonly kinOn: (scheme: Scheme, on: IsoDate) => readonly Kin[] | null
  /** Whether one administrative code lies within another. */
  readonly isWithin: (code: string, area: string) => boolean
}

type Report = (
  code: string,
  path: string,
  message: readonly [string, string],
  remedy: readonly [string, string],
) => void

/** Everything that does not agree between the parts of a case; parts that could not be read are left out. */
export function checkCase(written: WrittenCase, world: World): readonly Problem[] {
  const problems: Problem[] = []
  const report: Report = (code, path, message, remedy) =>
    problems.push({ code, path, severity: 'error', message: text(...message), remedy: text(...remedy) })
  checkInsured(written, world, report)
  checkVisit(written, world, report)
  checkFilings(written, world, report)
  checkBill(written, report)
  checkShared(written, world, report)
  return problems
}

function checkInsured({ insured, visit }: WrittenCase, world: World, report: Report): void {
  if (!insured) return
  const { region, scheme, category, plan } = insured
  if (region !== undefined && !world.coveredRegions.has(region)) {
    const list = [...world.coveredRegions].map(([code, name]) => `${name} ${code}`).join('、')
    if (world.isKnownPlace(region)) {
      report(
        'YB-C021',
        'insured.region',
        [`尚未收录 ${region} 的医保政策`, `no policy files cover ${region} yet`],
        [`已收录：${list}`, `covered: ${list}`],
      )
    } else {
      report(
        'YB-C020',
        'insured.region',
        [`没有 ${region} 这个地区`, `there is no region ${region}`],
        [`写六位行政区划代码；已收录：${list}`, `write a six-digit code; covered: ${list}`],
      )
    }
  }
  if (scheme !== undefined && category !== undefined && !CATEGORIES_OF[scheme].includes(category)) {
    const known = CATEGORIES_OF[scheme].join(', ')
    report(
      'YB-C022',
      'insured.category',
      [`${scheme} 没有人员类别 ${category}`, `${scheme} has no category ${category}`],
      [`可用：${known}`, `use one of: ${known}`],
    )
  }
  if (region !== undefined && scheme !== undefined && plan !== undefined && world.coveredRegions.has(region)) {
    const plans = world.plansOf(region, scheme)
    if (plan === null && plans.length > 0) {
      report(
        'YB-C023',
        'insured.plan',
        ['该地区职工医保分档，需要写明档次', 'this scheme has plans here; say which'],
        [`可用：${plans.join('、')}`, `use one of: ${plans.join(', ')}`],
      )
    } else if (plan !== null && !plans.includes(plan)) {
      report(
        'YB-C024',
        'insured.plan',
        [`该险种在这里没有 ${plan}`, `this scheme has no ${plan} here`],
        plans.length
          ? [`可用：${plans.join('、')}`, `use one of: ${plans.join(', ')}`]
          : ['去掉 plan', 'leave plan out'],
      )
    }
  }
  const born = insured.birthDate
  if (born && visit?.settledOn && born > visit.settledOn) {
    report(
      'YB-C025',
      'insured.birthDate',
      [`出生日期 ${born} 晚于结算日期 ${visit.settledOn}`, `born on ${born}, after settlement on ${visit.settledOn}`],
      ['核对两个日期', 'check the two dates'],
    )
  }
}

function checkVisit({ visit }: WrittenCase, world: World, report: Report): void {
  if (!visit) return
  if (visit.region !== undefined && !world.isKnownPlace(visit.region)) {
    report(
      'YB-C020',
      'visit.region',
      [`没有 ${visit.region} 这个地区`, `there is no region ${visit.region}`],
      ['写就医地的六位行政区划代码，如 "110000"', 'write the six-digit code of the place of care, such as "110000"'],
    )
  }
  if (visit.admittedOn && visit.settledOn && visit.admittedOn > visit.settledOn) {
    report(
      'YB-C026',
      'visit.settledOn',
      [
        `结算日期 ${visit.settledOn} 早于入院日期 ${visit.admittedOn}`,
        `settled on ${visit.settledOn}, before admission on ${visit.admittedOn}`,
      ],
      ['核对入院和出院结算日期', 'check the dates of admission and settlement'],
    )
  }
  checkYear('visit.settledOn', visit.settledOn, report)
}

function checkYear(path: string, date: IsoDate | undefined, report: Report): void {
  if (date !== undefined && (yearOf(date) < 2000 || yearOf(date) > 2100)) {
    report(
      'YB-C027',
      path,
      [`${date} 不在 2000 至 2100 年之间`, `${date} is not between 2000 and 2100`],
      ['核对年份', 'check the year'],
    )
  }
}

function checkFilings({ filings, insured }: WrittenCase, world: World, report: Report): void {
  for (const [i, filing] of (filings ?? []).entries()) {
    const path = `filings[${i}]`
    if (filing.region !== undefined && !world.isKnownPlace(filing.region)) {
      report(
        'YB-C020',
        `${path}.region`,
        [`没有 ${filing.region} 这个地区`, `there is no region ${filing.region}`],
        ['写备案就医地的六位行政区划代码', 'write the six-digit code of the filed place'],
      )
    }
    if (filing.region && insured?.region && world.isWithin(filing.region, insured.region)) {
      report(
        'YB-C028',
        `${path}.region`,
        ['不能备案到参保地本身', 'a filing cannot be to the home region'],
        [
          '在参保地就医不需要备案；删去这条备案，或写异地',
          'care at home needs no filing; remove it or name another place',
        ],
      )
    }
    if (filing.from && filing.to && filing.from > filing.to) {
      report(
        'YB-C029',
        `${path}.to`,
        [
          `备案止期 ${filing.to} 早于起期 ${filing.from}`,
          `the filing ends on ${filing.to}, before it starts on ${filing.from}`,
        ],
        ['核对两个日期', 'check the two dates'],
      )
    }
    if (filing.kind && filing.type && filing.type !== 'long-term') {
      report(
        'YB-C030',
        `${path}.kind`,
        ['只有长期异地备案有子类', 'only a long-term filing has a kind'],
        ['去掉 kind，或将 type 写成 long-term', 'leave kind out, or make the type long-term'],
      )
    }
  }
}

function checkBill({ bill }: WrittenCase, report: Report): void {
  if (!bill) return
  const lines = bill.lines
  if (bill.total === null && lines === null) {
    report(
      'YB-C031',
      'bill.total',
      ['没有总额，也没有明细', 'neither a total nor lines'],
      ['写 total，或写 lines', 'give total, or lines'],
    )
  }
  const parts = [bill.outOfCatalogue, bill.overLimit, bill.preSelfPay]
  if (lines) {
    if (lines.length === 0)
      report(
        'YB-C032',
        'bill.lines',
        ['明细是空的', 'there are no lines'],
        ['至少写一行，或改写 total', 'write at least one line, or give total'],
      )
    if (bill.items != null || parts.some((part) => part != null)) {
      report(
        'YB-C033',
        'bill',
        [
          '有明细时，全自费、超限价、先行自付和单列项目由明细算出',
          'with lines, the out-of-catalogue, over-limit and pre-payment parts and the items are computed from them',
        ],
        ['去掉这几项', 'leave these parts out'],
      )
    }
    return
  }
  if (bill.total === null || bill.total === undefined) return
  // A part that could not be read counts as nothing here: the others alone may already exceed the total.
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0)
  const shown = (amount: number) => formatYuan(Math.min(amount, MAX_FEN * 3) as Fen)
  if (sum > bill.total) {
    report(
      'YB-C034',
      'bill',
      [
        `全自费、超限价、先行自付合计 ${shown(sum)} 元，超过总额 ${shown(bill.total)} 元`,
        `out-of-catalogue, over-limit and pre-payment come to ${shown(sum)}, above the total ${shown(bill.total)}`,
      ],
      ['核对各项与总额', 'check the parts and the total'],
    )
  }
  const items = bill.items ? Object.values(bill.items).reduce<number>((total, part) => total + part, 0) : 0
  if (!parts.includes(undefined) && sum <= bill.total && items > bill.total - sum) {
    report(
      'YB-C035',
      'bill.items',
      [
        `单列项目合计 ${shown(items)} 元，超过政策范围内金额 ${shown(bill.total - sum)} 元`,
        `the items come to ${shown(items)}, above the in-scope amount ${shown(bill.total - sum)}`,
      ],
      ['核对单列项目', 'check the items'],
    )
  }
}

/** Whoever is not among the kin of the day cannot share an account; who it is may be left out. */
function checkShared({ account, insured, visit }: WrittenCase, world: World, report: Report): void {
  const on = visit?.settledOn
  if (!account || on === undefined || insured?.scheme === undefined) return
  const kin = world.kinOn(insured.scheme, on)
  if (kin === null) return
  for (const [i, { relation }] of account.shared.entries()) {
    if (relation === null || kin.includes(relation)) continue
    const word = VALUES.kin[relation]
    report(
      'YB-C039',
      `account.shared[${i}].relation`,
      [`${on} 时，${word.zh}的个人账户还不能共济`, `on ${on} a ${word.en} cannot share a personal account`],
      [
        `删去这个账户；当日可以共济：${kin.map((one) => VALUES.kin[one].zh).join('、')}`,
        `leave this account out; on that day these may share: ${kin.join(', ')}`,
      ],
    )
  }
}
