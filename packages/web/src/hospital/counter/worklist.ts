/** A visit that was registered or opened at this window today, so that it is found again. Names and numbers are masked. */
export type WorklistVisit = {
  readonly region: string
  readonly personId: string
  readonly encounterId: string
  readonly name: string
  readonly idNumber: string
}

/** Of one day and one cashier; it lasts as long as the browser's tab. */
export type Worklist = { readonly day: string; readonly login: string; readonly visits: readonly WorklistVisit[] }

/** The list with a visit at its head, once. */
export const withVisit = (list: Worklist, visit: WorklistVisit): Worklist => ({
  ...list,
  visits: [visit, ...list.visits.filter(({ encounterId }) => encounterId !== visit.encounterId)],
})

/** What the tab has kept for this cashier on this day; else an empty list. */
export function storedWorklist(storage: Pick<Storage, 'getItem'>, day: string, login: string): Worklist {
  try {
    const kept = JSON.parse(storage.getItem(KEY) ?? 'null') as Worklist | null
    if (kept !== null && kept.day === day && kept.login === login && Array.isArray(kept.visits)) return kept
  } catch {
    // What is not ours is not read.
  }
  return { day, login, visits: [] }
}

export function storeWorklist(storage: Pick<Storage, 'setItem'>, list: Worklist): void {
  try {
    storage.setItem(KEY, JSON.stringify(list))
  } catch {
    // Full or forbidden: the list then lasts as long as the page.
  }
}

const KEY = 'yibao.worklist'
