import type { PROOF_CODES } from './codes.ts'
import type { WrongStep } from './growth.ts'
import type { Growing } from './payer.ts'

/** What is found wrong with computed amounts; one problem each per version. */
export type FindingKind = Exclude<keyof typeof PROOF_CODES, 'exampleDiffers' | 'rowNotReached' | 'notExact'>

/** Two cases that differ in one fact, and the one that should not get less does. Money in fen. */
export type Compared = {
  readonly bill: number
  /** Combination of the other case, and what the funds pay in each. */
  readonly other: number
  readonly paid: number
  readonly otherPaid: number
  /** The column in which the two differ. */
  readonly column: number
}

/** The worst case of one kind under one plan, and how many combinations share it. */
export type Finding = {
  readonly kind: FindingKind
  readonly combination: number
  readonly count: number
  /** 1 where the combination fails alike. */
  readonly failing: Uint8Array
  readonly case:
    | { readonly kind: 'growth'; readonly step: WrongStep; readonly growing: Growing }
    | ({ readonly kind: 'compared' } & Compared)
}

/** How badly a case goes wrong, as a share of the bill, so that an everyday bill is shown before a huge one. */
export const sizeOf = ({ case: one }: Finding): number =>
  one.kind === 'growth'
    ? Math.abs(one.step.after - one.step.before) / Math.max(1, one.step.to - one.step.from)
    : (one.otherPaid - one.paid) / one.bill

/** Gathers what is found of each kind; allocates only where something is. */
export class Findings {
  private readonly found = new Map<string, { finding: Finding; failing: Uint8Array; count: number }>()

  constructor(private readonly combinations: number) {}

  /** `alike`: findings that are counted together. */
  add(kind: FindingKind, alike: string, combination: number, one: Finding['case']): void {
    const known = this.found.get(`${kind} ${alike}`)
    const failing = known?.failing ?? new Uint8Array(this.combinations)
    const count = (known?.count ?? 0) + (failing[combination] === 1 ? 0 : 1)
    failing[combination] = 1
    const finding: Finding = { kind, combination, count, failing, case: one }
    if (known === undefined) this.found.set(`${kind} ${alike}`, { finding, failing, count })
    else {
      known.count = count
      if (sizeOf(finding) > sizeOf(known.finding)) known.finding = finding
    }
  }

  /** The worst of each kind, with all its combinations counted. */
  all(): readonly Finding[] {
    const worst = new Map<FindingKind, Finding>()
    for (const { finding, count } of this.found.values()) {
      const before = worst.get(finding.kind)
      const total = count + (before?.count ?? 0)
      worst.set(finding.kind, { ...(before && sizeOf(before) >= sizeOf(finding) ? before : finding), count: total })
    }
    return [...worst.values()]
  }
}
