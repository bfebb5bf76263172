const KEPT = 'yibao.shortcuts'

/** Whether single keys do something; they do until somebody switches them off. */
export const areShortcutsOn = (storage: Pick<Storage, 'getItem'>): boolean => storage.getItem(KEPT) !== 'off'

export function keepShortcuts(storage: Pick<Storage, 'setItem'>, on: boolean): void {
  try {
    storage.setItem(KEPT, on ? 'on' : 'off')
  } catch {
    // Storage may be full: the choice then lasts for this visit.
  }
}
