import { formatYuan, type IsoDate, isIsoDate, type Problem, parseYuan } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { type Write, write } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import { refusal } from '../work/refusal.ts'

/** An invoice as written on a claim: code and number together, as printed; amount in yuan. */
export type WrittenInvoice = { readonly number: string; readonly issuedOn: IsoDate; readonly amount: string }

/** As kept; `invoice_no` in one spelling, so that the same invoice is always the same text. In fen. */
export type ClaimInvoice = { readonly invoice_no: string; readonly issued_on: IsoDate; readonly amount_fen: number }

/** One spelling: half-width capitals and digits, without spaces and dashes. */
export const invoiceNo = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()

export const invoicesOf = (written: readonly WrittenInvoice[]): readonly ClaimInvoice[] =>
  written.map(({ number, issuedOn, amount }) => ({
    invoice_no: invoiceNo(number),
    issued_on: issuedOn,
    amount_fen: parseYuan(amount) ?? 0,
  }))

/** Everything that is wrong with invoices: YB-W603 to W605 of one, YB-W602 where they are not the total. */
export function judgeInvoices(
  written: readonly WrittenInvoice[],
  totalFen: number | null,
  { from, today }: { readonly from: IsoDate; readonly today: IsoDate },
): readonly Problem[] {
  const kept = invoicesOf(written)
  const each = written.flatMap(({ number, issuedOn, amount }, i) => {
    const { invoice_no, amount_fen } = kept[i]!
    const isTwice = kept.findIndex((other) => other.invoice_no === invoice_no) < i
    return [
      /^[\p{L}\d]{6,40}$/u.test(invoice_no) && !isTwice ? null : badNumber(i, number, isTwice),
      amount_fen > 0 ? null : badAmount(i, amount),
      isIsoDate(issuedOn) && issuedOn >= from && issuedOn <= today ? null : badDay(i, issuedOn, from, today),
    ]
  })
  const problems = each.filter((one): one is Problem => one !== null)
  const sum = kept.reduce((total, { amount_fen }) => total + amount_fen, 0)
  if (problems.length > 0 || totalFen === null || sum === totalFen) return problems
  return [notTheTotal(sum, totalFen)]
}

const INSERT = sql`
  INSERT INTO claim_invoice (region, person_id, claim_id, invoice_no, issued_on, amount_fen)
  SELECT $1, $2, $3, * FROM unnest($4::text[], $5::date[], $6::bigint[])`

/** All invoices of a claim in one statement. */
export const insertInvoices = ({ region, personId }: Who, claimId: string, invoices: readonly ClaimInvoice[]): Write =>
  write(
    INSERT,
    region,
    personId,
    claimId,
    invoices.map(({ invoice_no }) => invoice_no),
    invoices.map(({ issued_on }) => issued_on),
    invoices.map(({ amount_fen }) => amount_fen),
  )

const badNumber = (i: number, written: string, isTwice: boolean): Problem =>
  refusal(
    'YB-W603',
    `invoices[${i}].number`,
    isTwice
      ? [`发票号码“${written}”在本次申请中重复`, `the invoice number "${written}" stands twice in this claim`]
      : [`“${written}”不是发票号码`, `"${written}" is no invoice number`],
    [
      '按票面填写票据代码和号码，6至40位字母或数字，每张发票一行',
      'write code and number as printed, 6 to 40 letters or digits, one row an invoice',
    ],
  )

const badAmount = (i: number, written: string): Problem =>
  refusal(
    'YB-W604',
    `invoices[${i}].amount`,
    [`发票金额“${written}”不是大于零的金额`, `"${written}" is no amount above zero`],
    ['写成元，最多两位小数，如 "1250.50"', 'write yuan with at most two decimals, such as "1250.50"'],
  )

const badDay = (i: number, day: string, from: IsoDate, today: IsoDate): Problem =>
  refusal(
    'YB-W605',
    `invoices[${i}].issuedOn`,
    [
      `开票日期 ${day} 应在 ${from}（就诊开始）至 ${today}（今天）之间`,
      `the invoice is of ${day}: it must be between ${from} (first day of care) and ${today} (today)`,
    ],
    ['按票面填写开票日期', 'write the day that is printed on the invoice'],
  )

const notTheTotal = (sum: number, total: number): Problem =>
  refusal(
    'YB-W602',
    'invoices',
    [
      `发票合计 ${formatYuan(sum)} 元，医疗费总额 ${formatYuan(total)} 元`,
      `the invoices sum to ${formatYuan(sum)} yuan, the bill to ${formatYuan(total)}`,
    ],
    ['补上缺少的发票，或更正总额', 'add the invoice that is missing, or correct the total'],
  )
