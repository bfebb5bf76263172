import type { Cluster } from './cluster/cluster.ts'

/** What every scenario is given. */
export type Stage = {
  readonly cluster: Cluster
  /** A folder of the run's own, gone afterwards. */
  readonly directory: string
  /** The short form, which continuous integration runs. */
  readonly short: boolean
  /** All chance comes from it: the same seed draws the same moments, bills and faults. */
  readonly seed: string
}

/** What a scenario counted. */
export type Figures = {
  readonly acknowledged: number
  /** Acknowledged, and not in the books, or there as something else. */
  readonly lost: number
  /** In the books more often than it was asked for. */
  readonly doubled: number
  readonly verifyFindings: number
  /** Promises that were not held, in words. */
  readonly broken: readonly string[]
  /** Figures of its own. */
  readonly others: Readonly<Record<string, number>>
}

export type Scenario = {
  readonly name: string
  /** In one line, what is done and what must hold. */
  readonly says: string
  /** After so many seconds it has failed. */
  readonly patience: { readonly short: number; readonly full: number }
  readonly run: (stage: Stage) => Promise<Figures>
}

/** Collects what was not held: `hold(held, otherwise)` keeps `otherwise` where `held` is false, the first few of them. */
export function promises(): {
  readonly broken: string[]
  readonly hold: (held: boolean, otherwise: string) => void
} {
  const broken: string[] = []
  const hold = (held: boolean, otherwise: string): void => {
    if (!held && broken.length < TOLD) broken.push(otherwise)
  }
  return { broken, hold }
}

const TOLD = 20
