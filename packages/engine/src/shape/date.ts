import { isIsoDate } from '../calendar/date.ts'
import { text } from '../words/text.ts'
import { parsed, type Shape } from './shape.ts'

/** A calendar date; `code` tells whether a case or a policy file got it wrong. */
export function isoDateShape<C = unknown>(code: 'YB-C004' | 'YB-P004'): Shape<string, C> {
  return parsed(
    (written) => (isIsoDate(written) ? written : undefined),
    (written) => ({
      code,
      message: text(`${written} 不是日期`, `${written} is not a date`),
      remedy: text('写成 2025-03-01', 'write it as 2025-03-01'),
    }),
    { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  )
}
