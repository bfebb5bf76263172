import { formatYuan, parseYuan } from '@yibao/engine'

/** An amount above zero as it was typed, in the server's writing: ` 1,200.5` is `1200.50`. Null: it is none. */
export function typedAmount(typed: string): string | null {
  const fen = parseYuan(typed.replace(/[\s,，]/g, ''))
  return fen !== undefined && fen > 0 ? formatYuan(fen) : null
}
