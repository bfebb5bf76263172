import { width } from './width.ts'

/**
 * Breaks a text into lines of at most `columns`. Chinese may break after any character, but no line begins with a
 * closing mark; words of Latin letters and numbers stay whole where they fit.
 */
export function wrap(text: string, columns: number): string[] {
  if (width(text) <= columns) return [text]
  const lines: string[] = []
  let line = ''
  for (const unit of text.match(UNITS) ?? []) {
    for (const piece of width(unit.trimEnd()) > columns ? [...unit] : [unit]) {
      if (line !== '' && width(line + piece.trimEnd()) > columns) {
        lines.push(line.trimEnd())
        line = piece.trimStart()
      } else line += piece
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  return lines
}

const CLOSING = '，。；：、！？）》〉〕』”’」】…,.;:!?)\\]%'
const OPENING = '（《〈〔『“‘「【(\\['
/** A run of narrow characters, or one wide character; each with its closing marks and the spaces after it. */
const UNITS = new RegExp(
  `(?:[${OPENING}]*(?:\\u001b\\[[0-9;]*m)*(?:[\\x21-\\x7e\\u00a0-\\u02ff]+|[^\\x20-\\x7e])(?:\\u001b\\[[0-9;]*m)*[${CLOSING}]*) *| +`,
  'gu',
)

/** The widest piece of a text that does not break, at most `most`. */
export const widestWord = (text: string, most: number): number =>
  Math.min(most, Math.max(0, ...(text.match(UNITS) ?? []).map((unit) => width(unit.trimEnd()))))
