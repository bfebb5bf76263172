import { useSyncExternalStore } from 'react'

/** A paper that was handed in: the name of the file, and what the server keeps it under. */
export type KeptFile = { readonly uploadId: string; readonly fileName: string }

/** Uploaded files by the paper that each is. */
export type Files = Readonly<Record<string, KeptFile>>

/** The files with another one, or without, for a paper. Files come in the order in which uploads end, so changes are made to what is there then. */
export const withFile =
  (paper: string, file: KeptFile | null) =>
  (files: Files): Files => {
    const { [paper]: _, ...others } = files
    return file === null ? others : { ...others, [paper]: file }
  }

let underWay = 0
const listeners = new Set<() => void>()

/** Notes that an upload of this tab began; the function that is given back notes its end. */
export function uploadBegins(): () => void {
  const tell = (change: number): void => {
    underWay += change
    for (const listener of listeners) listener()
  }
  tell(1)
  return () => tell(-1)
}

/** Whether something is being uploaded: a form sent now would go without it. */
export const useIsUploading = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => underWay > 0,
  )
