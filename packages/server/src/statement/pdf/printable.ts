/**
 * Text as it can be printed in the font now chosen: control characters become a space, and a character that the font has not
 * got is shown by its number, `[U+2B8B8]`, so that a rare name never loses a character unseen.
 */
export function printable(doc: PDFKit.PDFDocument, words: string): string {
  const has = glyphTest(doc)
  return Array.from(words.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '), (char) =>
    has(char) ? char : numbered(char),
  ).join('')
}

const numbered = (char: string): string => `[U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`

type FontWithGlyphs = { readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } } }

// pdfkit has no public way to ask its font for a glyph.
function glyphTest(doc: PDFKit.PDFDocument): (char: string) => boolean {
  const { font } = (doc as unknown as FontWithGlyphs)._font
  return (char) => font.hasGlyphForCodePoint(char.codePointAt(0)!)
}
