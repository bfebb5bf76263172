import { type Fen, fen, parseYuan } from '@yibao/engine'

/** `单价 × 数量` to the fen, half up; null where either is no number. Exact: quantities have four decimals at most. */
export function lineAmount(price: string, quantity: string): Fen | null {
  const unit = parseYuan(price)
  const match = /^(\d+)(?:\.(\d{1,4}))?$/.exec(quantity)
  if (unit === undefined || unit < 0 || !match) return null
  const units = BigInt(match[1]!) * 10_000n + BigInt((match[2] ?? '').padEnd(4, '0'))
  return fen(Number((BigInt(unit) * units + 5_000n) / 10_000n))
}
