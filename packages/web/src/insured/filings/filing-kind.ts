import { FILING_REASONS, type Lang } from '@yibao/engine'
import { reasonOf } from '../../office/filing/reason.ts'

import type { Filing } from './use-filings.ts'

/** What a filing is for: 异地长期居住, 转诊. */
export const kindOf = (filing: Pick<Filing, 'type' | 'kind'>, lang: Lang): string =>
  FILING_REASONS[reasonOf(filing)][lang]
