import type { Text } from '../../words/text.ts'
import type { Condition } from '../condition.ts'
import type { Sourced } from '../source.ts'

/** 不予支付: the benefit does not pay in these cases, and why. The first refusal that holds is told. */
export type Refusal = Sourced & { readonly when: readonly Condition[]; readonly reason: Text }
