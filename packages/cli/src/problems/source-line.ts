import type { Place } from '@yibao/engine'
import { width } from '../print/width.ts'

/** The texts of files that problems stand in, by the path the engine knows, with the path a person knows. */
export type SourceTexts = ReadonlyMap<string, { readonly shown: string; readonly text: string }>

/** `policies/x.yaml:12:5` */
export const placeWords = ({ file, line, column }: Place, sources?: SourceTexts): string =>
  `${sources?.get(file)?.shown ?? file}:${line}:${column}`

/** The line of a place, and a caret under its column; nothing where the text is not at hand. */
export function sourceLines({ file, line, column }: Place, sources: SourceTexts | undefined, room: number): string[] {
  const written = sources?.get(file)?.text.split('\n')[line - 1]?.replace(/\r$/, '').replaceAll('\t', ' ')
  if (written === undefined) return []
  const { text, at } = cut(written, column - 1, Math.max(30, room - 12))
  const number = String(line)
  return [` ${number} | ${text}`, ` ${' '.repeat(number.length)} | ${' '.repeat(width(text.slice(0, at)))}^`]
}

/** A long line is shown around the caret. */
function cut(line: string, at: number, room: number): { readonly text: string; readonly at: number } {
  if (width(line) <= room) return { text: line, at }
  let from = at
  while (from > 0 && width(line.slice(from - 1, at)) < room / 2) from--
  let to = at
  while (to < line.length && width(line.slice(from, to + 1)) < room) to++
  const head = from > 0 ? '…' : ''
  return { text: `${head}${line.slice(from, to)}${to < line.length ? '…' : ''}`, at: at - from + head.length }
}
