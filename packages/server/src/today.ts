import type { IsoDate } from '@yibao/engine'
import type { Desk } from '@yibao/platform'

/** The calendar day in China. UTC+8 all year; there has been no summer time since 1991. */
export const today = (desk: Desk): IsoDate => new Date(desk.now() + EIGHT_HOURS_MS).toISOString().slice(0, 10)

const EIGHT_HOURS_MS = 8 * 3_600_000
