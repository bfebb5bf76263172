import type { Output } from '../world.ts'
import { type Paint, paintFor } from './paint.ts'
import { type Column, tableLines } from './table.ts'
import { padEnd, width } from './width.ts'
import { wrap } from './wrap.ts'

const WITHOUT_TERMINAL = 120
const NARROWEST = 32

/** A page for people: text wrapped to the terminal, tables aligned, colours where they can be seen. */
export class Paper {
  readonly paint: Paint
  readonly width: number
  private readonly wraps: boolean

  constructor(
    private readonly out: Output,
    env: NodeJS.ProcessEnv,
  ) {
    this.paint = paintFor(out, env)
    const told = Number(env.COLUMNS)
    const columns = out.isTTY ? out.columns || told || 80 : told || WITHOUT_TERMINAL
    this.width = Math.max(NARROWEST, columns)
    // In a file or a pipe a sentence stays on its line, so that it can be searched.
    this.wraps = out.isTTY === true || told > 0
  }

  line(text = ''): void {
    this.out.write(`${text}\n`)
  }

  heading(text: string): void {
    this.line()
    this.line(this.paint.bold(text))
  }

  /** A paragraph; lines after the first are set in by `hang` as well. */
  text(text: string, indent = '', hang = indent): void {
    const room = this.wraps ? this.width - Math.max(width(indent), width(hang)) : Number.POSITIVE_INFINITY
    const lines = text.split('\n').flatMap((part) => wrap(part, room))
    for (const [i, line] of lines.entries()) this.line(`${i === 0 ? indent : hang}${line}`)
  }

  bullet(text: string, indent = '  '): void {
    this.text(text, `${indent}- `, `${indent}  `)
  }

  table(columns: readonly Column[], rows: readonly (readonly string[])[], indent = '  '): void {
    for (const line of tableLines(columns, rows, this.width - indent.length)) this.line(`${indent}${line}`.trimEnd())
  }

  /** Names and what they mean; a name that is too long stands on a line of its own. */
  pairs(pairs: readonly (readonly [string, string])[], indent = '  '): void {
    const most = Math.max(12, Math.floor(this.width / 2.5))
    const column = Math.max(...pairs.map(([name]) => (width(name) <= most ? width(name) : 0))) + 2
    const hang = ' '.repeat(indent.length + column)
    for (const [name, means] of pairs) {
      if (width(name) > most) {
        this.line(`${indent}${name}`)
        this.pageText(means, hang)
      } else this.pageText(means, `${indent}${padEnd(name, column)}`, hang)
    }
  }

  /** As `text`, but always within the page. */
  private pageText(text: string, indent: string, hang = indent): void {
    const lines = wrap(text, Math.max(16, this.width - width(hang)))
    for (const [i, line] of lines.entries()) this.line(`${i === 0 ? indent : hang}${line}`)
  }
}
