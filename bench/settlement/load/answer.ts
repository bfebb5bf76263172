import { parseYuan } from '@yibao/engine'

const SETTLEMENT_ID = Buffer.from('"settlementId":"')

/** Why an answer is no settlement; null where it is one. With `sums`, its amounts must add up too (docs/architecture.md). */
export function whyNotSettled(status: number, body: Buffer, sums: boolean): string | null {
  if (status !== 200 && status !== 201) return `${status} ${body.toString().slice(0, 300)}`
  if (!body.includes(SETTLEMENT_ID)) return `no settlement in ${body.toString().slice(0, 300)}`
  return sums && !addsUp(JSON.parse(body.toString())) ? `amounts do not add up: ${body.toString().slice(0, 600)}` : null
}

function addsUp({ status, amounts }: { readonly status: string; readonly amounts: Readonly<Record<string, string>> }) {
  const fen = (...names: readonly string[]): number => names.reduce((sum, name) => sum + parseYuan(amounts[name]!)!, 0)
  return (
    status === 'payable' &&
    fen('total') > 0 &&
    fen('total') === fen('outOfCatalogue', 'overLimit', 'preSelfPay', 'inScope') &&
    fen('total') === fen('fundTotal', 'hospitalShare', 'personTotal') &&
    fen('personTotal') === fen('account', 'sharedAccount', 'cash')
  )
}
