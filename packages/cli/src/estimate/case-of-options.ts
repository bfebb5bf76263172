import { FILING_REASONS, type PolicySet } from '@yibao/engine'
import type { Parsed } from '../args/parse.ts'
import { placeCode } from '../policies/places.ts'

/** The case that options tell, as JSON. Values stay as they were written: the engine reads and refuses them. */
export function caseOfOptions(args: Parsed, set: PolicySet, today: string, yearToDate: unknown): unknown {
  const place = (name: string): string | undefined => {
    const written = args.one(name)
    return written === undefined ? undefined : placeCode(set, written)
  }
  const region = place('region')
  const placeOfCare = place('to') ?? region
  const settledOn = args.one('on') ?? today
  const admittedOn = args.one('admitted')
  const groups = args.all('group')
  const balance = args.one('balance')
  return {
    insured: {
      region,
      scheme: args.one('scheme'),
      plan: args.one('plan'),
      category: args.one('category'),
      groups: groups.length > 0 ? groups : undefined,
      birthDate: args.one('birth-date'),
      enrolledMonths: args.one('months'),
    },
    visit: {
      care: args.one('care'),
      region: placeOfCare,
      level: args.one('level'),
      specialist: yesNo(args, 'specialist'),
      selected: yesNo(args, 'selected'),
      referred: yesNo(args, 'referred'),
      signed: yesNo(args, 'signed'),
      admittedOn,
      settledOn,
      emergency: args.has('emergency') ? true : undefined,
      diagnosis: args.one('diagnosis'),
    },
    filings: filings(args, placeOfCare, args.one('filed-on') ?? admittedOn ?? settledOn),
    bill: {
      total: args.one('total'),
      outOfCatalogue: args.one('out-of-catalogue'),
      overLimit: args.one('over-limit'),
      preSelfPay: args.one('pre-self-pay'),
    },
    yearToDate,
    account: balance === undefined ? undefined : { balance },
  }
}

const yesNo = (args: Parsed, name: string): boolean | undefined =>
  args.has(name) ? true : args.has(`no-${name}`) ? false : undefined

function filings(args: Parsed, region: string | undefined, from: string): unknown {
  const filed = args.one('filed')
  if (filed === undefined) return undefined
  const kind = LONG_TERM_KINDS.find((name) => {
    const { zh, en } = FILING_REASONS[name]
    return [name, zh, en].includes(filed)
  })
  return [{ type: kind ? 'long-term' : filed, kind, region, from }]
}

/** `--filed residence` says both the type and its kind. */
const LONG_TERM_KINDS = ['retirement', 'residence', 'work'] as const
