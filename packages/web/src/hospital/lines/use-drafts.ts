import type { Text } from '@yibao/engine'
import { useRef, useState } from 'react'
import type { DraftLine } from './draft-line.ts'

/** The lines being written. `doubts` of a row stand until it is changed. */
export type Drafts = {
  readonly lines: readonly DraftLine[]
  readonly doubts: ReadonlyMap<number, Text>
  /** Something differs from what is on record. */
  readonly changed: boolean
  readonly add: (lines: readonly Omit<DraftLine, 'id'>[], doubts?: readonly (Text | null)[]) => void
  readonly change: (id: number, part: Partial<DraftLine>) => void
  readonly remove: (id: number) => void
  /** Begins again from what is on record. */
  readonly reset: (lines: readonly DraftLine[]) => void
}

export function useDrafts(onRecord: readonly DraftLine[]): Drafts {
  const [lines, setLines] = useState(onRecord)
  const [doubts, setDoubts] = useState<ReadonlyMap<number, Text>>(new Map())
  const [changed, setChanged] = useState(false)
  const next = useRef(1)
  const without = (id: number): ReadonlyMap<number, Text> => new Map([...doubts].filter(([row]) => row !== id))
  const edit = (edited: readonly DraftLine[], left: ReadonlyMap<number, Text>): void => {
    setLines(edited)
    setDoubts(left)
    setChanged(true)
  }
  return {
    lines,
    doubts,
    changed,
    add: (added, told = []) => {
      const rows = added.map((line) => ({ ...line, id: next.current++ }))
      const doubted = rows.flatMap(({ id }, at): [number, Text][] => (told[at] ? [[id, told[at]]] : []))
      edit([...lines, ...rows], new Map([...doubts, ...doubted]))
    },
    change: (id, part) =>
      edit(
        lines.map((line) => (line.id === id ? { ...line, ...part } : line)),
        without(id),
      ),
    remove: (id) =>
      edit(
        lines.filter((line) => line.id !== id),
        without(id),
      ),
    reset: (kept) => {
      setLines(kept)
      setDoubts(new Map())
      setChanged(false)
    },
  }
}
