import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Noto Sans SC (SIL Open Font License 1.1), whole TrueType files; a paper embeds only the glyphs it uses. */
export const FONT_FILES = { regular: '400Regular/NotoSansSC_400Regular.ttf', bold: '700Bold/NotoSansSC_700Bold.ttf' }

export type FontName = keyof typeof FONT_FILES

/** The bytes of a font, read once in the life of the process (10 MB each). */
export function fontBytes(name: FontName): Buffer {
  const known = read.get(name)
  if (known) return known
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${FONT_FILES[name]}`))
  read.set(name, bytes)
  return bytes
}

const require = createRequire(import.meta.url)
const read = new Map<FontName, Buffer>()
