import { type IsoDate, isIsoDate, type Problem } from '@yibao/engine'
import { refusal } from '../work/refusal.ts'

/** What is written where a day is due and is none: YB-W135. */
export const whyNoDays = (days: Readonly<Record<string, string | null>>): readonly Problem[] =>
  Object.entries(days)
    .filter(([, day]) => day !== null && !isIsoDate(day))
    .map(([path, day]) =>
      refusal(
        'YB-W135',
        path,
        [`“${day}”不是日期`, `"${day}" is not a date`],
        ['写年-月-日，如 2025-03-01', 'write year-month-day, as 2025-03-01'],
      ),
    )

/** Nobody is enrolled before birth, nor with a payment that was not made yet. */
export function whyNotThatDay(
  { from, paidOn, today }: { readonly from: IsoDate; readonly paidOn: IsoDate; readonly today: IsoDate },
  birthDate: IsoDate | null,
): readonly Problem[] {
  return [
    birthDate !== null && from < birthDate ? beforeBirth(birthDate) : null,
    paidOn > today ? notPaidYet(today) : null,
  ].filter((one): one is Problem => one !== null)
}

const beforeBirth = (birthDate: IsoDate): Problem =>
  refusal(
    'YB-W135',
    'from',
    ['参保日期早于出生日期', 'enrolment would begin before birth'],
    [`填写 ${birthDate} 或以后的日期`, `give ${birthDate} or a later day`],
  )

const notPaidYet = (today: IsoDate): Problem =>
  refusal(
    'YB-W135',
    'paidOn',
    ['缴费日期晚于今天', 'the day of payment lies in the future'],
    [`填写 ${today} 或以前的日期；到账后再办理`, `give ${today} or an earlier day, or wait until it is paid`],
  )
