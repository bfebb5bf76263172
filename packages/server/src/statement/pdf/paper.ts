import type { IsoDate, Lang, Text } from '@yibao/engine'
import PDFDocument from 'pdfkit'
import { type FontName, fontBytes } from './font-files.ts'
import { printable } from './printable.ts'

/** The sheet being written: A4, measures in points, y grows downwards. `y` is where the next block begins. */
export type Paper = {
  readonly doc: PDFKit.PDFDocument
  readonly lang: Lang
  y: number
}

export const PAGE = { width: 595.28, height: 841.89, left: 36, right: 559.28, top: 52, bottom: 800 } as const
export const CONTENT_WIDTH = PAGE.right - PAGE.left

export const INK = {
  text: '#1a1a1a',
  faint: '#5f6b76',
  rule: '#b4bec7',
  fill: '#eef2f5',
  accent: '#1f4e79',
  alert: '#b3261e',
} as const

export type PaperInfo = {
  readonly title: string
  readonly subject: string
  readonly keywords: string
  readonly dated: IsoDate
}

/** An empty first page. The file's date is the one given: the same statement gives the same bytes. */
export function openPaper(lang: Lang, { title, subject, keywords, dated }: PaperInfo): Paper {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: lang === 'zh' ? 'zh-CN' : 'en',
    displayTitle: true,
    info: { Title: title, Subject: subject, Keywords: keywords, CreationDate: new Date(`${dated}T00:00:00Z`) },
  })
  doc.registerFont('regular', fontBytes('regular')).registerFont('bold', fontBytes('bold'))
  return { doc, lang, y: PAGE.top }
}

/** The finished file. */
export async function closePaper({ doc }: Paper): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  doc.end()
  for await (const chunk of doc) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Makes sure that a block of this height (points) stands on one page. */
export function keepTogether(paper: Paper, height: number): void {
  if (paper.y + height <= PAGE.bottom) return
  nextPage(paper)
}

export function nextPage(paper: Paper): void {
  paper.doc.addPage()
  paper.y = PAGE.top
}

export type Style = {
  readonly font?: FontName
  readonly size: number
  readonly colour?: string
  readonly align?: 'left' | 'right' | 'center'
}

export type Box = { readonly x: number; readonly y: number; readonly width: number }

/** Writes text into a box of the given width; a text higher than `height` (points) ends in `…`. */
export function write({ doc }: Paper, words: string, { x, y, width }: Box, style: Style, height?: number): void {
  setType(doc, style)
  const shown = printable(doc, words)
  doc.fillColor(style.colour ?? INK.text)
  doc.text(shown, x, y, { width, align: style.align ?? 'left', lineGap: 0, ...(height && { height, ellipsis: true }) })
}

/** Height in points that a text takes at this width. */
export function heightOf({ doc }: Paper, words: string, width: number, style: Style): number {
  setType(doc, style)
  return doc.heightOfString(printable(doc, words), { width, lineGap: 0 })
}

/** The style with its size reduced until the text stands in one line of this width. */
export function fitted({ doc }: Paper, words: string, width: number, style: Style): Style {
  setType(doc, style)
  const wide = doc.widthOfString(printable(doc, words))
  return wide <= width ? style : { ...style, size: Math.floor((style.size * width * 10) / wide) / 10 }
}

export const say = ({ lang }: Paper, words: Text): string => words[lang]

const setType = (doc: PDFKit.PDFDocument, { font, size }: Style): void => {
  doc.font(font ?? 'regular').fontSize(size)
}
