import { type EntrySet, entrySet } from '../ledger/entry.ts'

/**
 * What a bill of another region's insured moves: here 495.00 owed for it, of which the region of care deducts 10.00.
 *
 * | when                 | books of the region of care                         | books of the home region                            |
 * |----------------------|-----------------------------------------------------|-----------------------------------------------------|
 * | it is settled        | `region:<home>` −495, `institution:…` +495          | `fund:…` −495, `region:<care>` +495                 |
 * | its declaration paid | `institution:…` −495, `deducted:<home>` +10, `bank` +485 |                                                |
 * | it is cleared        | `region:<home>` +495, `deducted:<home>` −10, `bank` −485 | `region:<care>` −495, `fund:deducted` +10, `bank` +485 |
 * | what is left         | nothing                                             | `fund:…` −485, `bank` +485                          |
 *
 * The deduction belongs to the home region's fund, and waits in `deducted:<home>` until the clearing hands it on. So
 * `region:<home>` and `region:<care>` sum to zero after each of the three, and each is zero after the last, whether the
 * declaration is paid before the clearing or, once confirmed, after it. What is deducted from a bill of the region's own
 * insured goes to its `fund:deducted` at once.
 */
type Cleared = { readonly amountFen: number; readonly deductedFen: number }
type Head = Omit<EntrySet, 'reason' | 'entries'>

/** The transfer in the books of the home region; `care` is the region of care. */
export const transferSent = (head: Head, care: string, { amountFen, deductedFen }: Cleared): EntrySet =>
  entrySet({ ...head, reason: 'clearing-transfer' }, [
    [`region:${care}`, 0 - amountFen - deductedFen],
    ['fund:deducted', deductedFen],
    ['bank', amountFen],
  ])

/** The transfer in the books of the region of care. */
export const transferReceived = (head: Head, home: string, { amountFen, deductedFen }: Cleared): EntrySet =>
  entrySet({ ...head, reason: 'clearing-transfer' }, [
    [`region:${home}`, amountFen + deductedFen],
    [`deducted:${home}`, 0 - deductedFen],
    ['bank', 0 - amountFen],
  ])
