import type { Text } from '@yibao/engine'
import type { Statement } from '../statement.ts'
import { CONTENT_WIDTH, INK, keepTogether, PAGE, type Paper, say, write } from './paper.ts'

/** A numbered part of the paper. `firstHeight`: points its beginning takes, which stands on one page with the heading. */
export type Section = {
  readonly title: Text
  readonly firstHeight: (paper: Paper, statement: Statement) => number
  readonly draw: (paper: Paper, statement: Statement) => void
}

/** Draws the sections one after the other, each under its number. */
export function drawSections(paper: Paper, statement: Statement, sections: readonly Section[]): void {
  sections.forEach((section, index) => {
    keepTogether(paper, GAP + HEADING + section.firstHeight(paper, statement))
    if (paper.y > PAGE.top) paper.y += GAP
    heading(paper, `${ordinal(index + 1, paper)}${say(paper, section.title)}`)
    section.draw(paper, statement)
  })
}

function heading(paper: Paper, words: string): void {
  const { doc, y } = paper
  doc.rect(PAGE.left, y + 1.5, 3, 10).fill(INK.accent)
  write(paper, words, { x: PAGE.left + 8, y, width: CONTENT_WIDTH - 8 }, { font: 'bold', size: 9, colour: INK.accent })
  paper.y = y + HEADING
}

const ordinal = (index: number, { lang }: Paper): string =>
  lang === 'zh' ? `${'一二三四五六七八九'[index - 1]}、` : `${index}. `

const GAP = 9
const HEADING = 16
