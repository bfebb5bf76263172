/** How many columns a text takes in a terminal: Chinese characters take two, escape sequences none. */
export function width(text: string): number {
  let columns = 0
  for (const char of text.replace(ESCAPES, '')) columns += charWidth(char)
  return columns
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with a control character
const ESCAPES = /\u001b\[[0-9;]*m/g
const COMBINING = /\p{Mn}|\p{Me}|\p{Cf}/u
/** East Asian wide and full-width forms (UAX #11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

function charWidth(char: string): number {
  if (char >= ' ' && char <= '~') return 1
  if (COMBINING.test(char)) return 0
  return WIDE.test(char) ? 2 : 1
}

export const padEnd = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)))

export const padStart = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - width(text))) + text
