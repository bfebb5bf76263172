import { CAP, DEDUCTIBLE, RATE } from './tables.ts'

/**
 * The rules as a careful engineer would write them for speed: whole fen in plain numbers (exact: no product here comes near
 * 2^53), flat tables, cases packed side by side (`pack.ts`), no allocation, and every amount that an explanation names kept
 * in a reused `Float64Array`: the `AMOUNTS` in their order, then the rest of the answer (what lies between them, medical aid,
 * the accounts, the counters), because the engine answers all of it too.
 * `round(x × percent)` is `floor((x × percent + 50) / 100)`, half up. The limit "at most what is left of the person's
 * share" is left out because a band function of at most 70 % cannot reach it.
 */
export const SLOTS = 27

export const settleIntoSlots = (cases: Float64Array, at: number, slots: Float64Array): void => {
  const index = (cases[at + 2]! * 6 + cases[at + 1]!) * 5 + cases[at]!
  const relieved = cases[at + 3]!
  const total = cases[at + 4]!
  const preSelfPay = cases[at + 7]!
  const before = cases[at + 10]!
  const inScope = total - cases[at + 5]! - cases[at + 6]! - preSelfPay
  const standard = DEDUCTIBLE[index]!
  const deductible = inScope < standard ? inScope : standard
  const above = inScope - deductible
  const pooledBeforeCap = Math.floor((above * RATE[index]! + 50) / 100)
  const left = CAP[index]! - (cases[at + 8]! - cases[at + 9]!)
  const room = left > 0 ? left : 0
  const pooledFund = pooledBeforeCap < room ? pooledBeforeCap : room
  const personal = inScope - pooledFund
  const after = before + personal
  const catastrophicBefore = relieved === 0 ? bands(before) : flat(before)
  const catastrophic = (relieved === 0 ? bands(after) : flat(after)) - catastrophicBefore
  const aidBase = personal - catastrophic
  const fundTotal = pooledFund + catastrophic
  const personTotal = total - fundTotal
  const inCatalogue = inScope + preSelfPay - fundTotal
  const eligible = personTotal < inCatalogue ? personTotal : inCatalogue
  const balance = cases[at + 11]!
  const account = balance < eligible ? balance : eligible
  const shared = cases[at + 12]!
  const sharedAccount = shared < eligible - account ? shared : eligible - account
  slots[0] = inScope
  slots[1] = deductible
  slots[2] = pooledBeforeCap
  slots[3] = pooledFund
  slots[4] = after
  slots[5] = catastrophic
  slots[6] = fundTotal
  slots[7] = personTotal
  slots[8] = above
  slots[9] = room
  slots[10] = personal
  slots[11] = catastrophicBefore
  slots[12] = pooledBeforeCap - pooledFund
  slots[13] = aidBase
  // Medical aid is not established for the groups that may get it, and nothing for everybody else.
  slots[14] = cases[at + 17] === 0 ? 0 : Number.NaN
  slots[15] = inCatalogue
  slots[16] = account
  slots[17] = sharedAccount
  slots[18] = personTotal - account - sharedAccount
  // The year's counters after the bill.
  slots[19] = 1
  slots[20] = cases[at + 13]! + deductible
  slots[21] = cases[at + 8]! + pooledFund
  slots[22] = cases[at + 14]! + catastrophic
  slots[23] = cases[at + 15]! + aidBase
  slots[24] = cases[at + 16]!
  slots[25] = total
  slots[26] = standard
}

/** The same without a trace of how: only what the funds pay, which is all a simulation of a budget asks for. */
export const settleFundTotal = (cases: Float64Array, at: number): number => {
  const index = (cases[at + 2]! * 6 + cases[at + 1]!) * 5 + cases[at]!
  const inScope = cases[at + 4]! - cases[at + 5]! - cases[at + 6]! - cases[at + 7]!
  const standard = DEDUCTIBLE[index]!
  const above = inScope > standard ? inScope - standard : 0
  const beforeCap = Math.floor((above * RATE[index]! + 50) / 100)
  const left = CAP[index]! - (cases[at + 8]! - cases[at + 9]!)
  const room = left > 0 ? left : 0
  const pooledFund = beforeCap < room ? beforeCap : room
  const before = cases[at + 10]!
  const after = before + inScope - pooledFund
  return pooledFund + (cases[at + 3] === 0 ? bands(after) - bands(before) : flat(after) - flat(before))
}

/** Bands of 60, 65 and 70 % over the excess; most bases stay below the deductible and leave at the first line. */
const bands = (base: number): number => {
  const excess = base - 2_380_000
  if (excess <= 0) return 0
  if (excess <= 5_000_000) return Math.floor((excess * 60 + 50) / 100)
  if (excess <= 10_000_000) return 3_000_000 + Math.floor(((excess - 5_000_000) * 65 + 50) / 100)
  return 6_250_000 + Math.floor(((excess - 10_000_000) * 70 + 50) / 100)
}

const flat = (base: number): number => (base > 1_190_000 ? Math.floor(((base - 1_190_000) * 70 + 50) / 100) : 0)
