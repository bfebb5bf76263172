import { readCase } from '../case/read.ts'
import { createExplainer } from '../explain/explain.ts'
import type { PolicySet } from '../policy/documents.ts'
import type { Problem } from '../problem/problem.ts'
import { createSettler } from '../settlement/settle.ts'
import { worldOf } from '../settlement/world.ts'
import { treeFromJson } from '../shape/from-json.ts'
import { type Lang, text } from '../words/text.ts'
import { AnswerWriter } from './answer/answer-writer.ts'
import { LineFacts, takeCase } from './facts.ts'
import { Places } from './read/places.ts'
import { CaseScanner } from './read/scan-case.ts'
import { Page } from './write/page.ts'
import { INPUT, LONGEST_INPUT, PAPER } from './write/paper.ts'
import { StoreFull, Stores } from './write/texts.ts'

export type LineOptions = {
  readonly lang: Lang
  /** As `EngineOptions.alternatives`. */
  readonly alternatives?: readonly string[]
}

/** Answers to some lines. `bytes` is good until the next call. */
export type EstimatedLines = { readonly bytes: Uint8Array; readonly lines: number; readonly refused: number }

/**
 * Cases as lines of JSON in, explained answers as lines of JSON out: byte for byte what
 * `JSON.stringify(engine.estimate(JSON.parse(line), lang).value)` gives, many times faster. An estimator keeps what answers
 * have in common.
 */
export type LineEstimator = {
  /** `{"problems":[…]}` where the line is no case. */
  readonly estimate: (line: string) => string
  /**
   * Whole lines in UTF-8; blank ones are passed over but counted. With `firstLine`, the number of the first of them, refused
   * lines say where they stand: `{"line":7,"problems":[…]}`. `into`: a buffer to write to; another is made where it is too
   * small.
   */
  readonly estimateBytes: (lines: Uint8Array, firstLine?: number, into?: ArrayBufferLike) => EstimatedLines
}

export function createLineEstimator(set: PolicySet, options: LineOptions): LineEstimator {
  return new Estimator(set, options)
}

const NEWLINE = 10
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const

class Estimator implements LineEstimator {
  private readonly world
  private readonly settler
  private readonly explain
  private readonly places
  private readonly facts = new LineFacts()
  private readonly page = new Page()
  private readonly scanner
  private readonly encoder = new TextEncoder()
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  private readonly lang: Lang
  private writer: AnswerWriter | null = null
  private generation = -1

  constructor(set: PolicySet, { lang, alternatives }: LineOptions) {
    this.lang = lang
    this.world = worldOf(set, new Set(alternatives ?? []))
    this.settler = createSettler(set, new Set(alternatives ?? []))
    this.explain = createExplainer(this.settler).explain
    this.places = new Places(set, this.world)
    this.scanner = new CaseScanner(this.places, this.facts, this.world)
  }

  readonly estimate = (line: string): string => {
    this.page.begin()
    if (line.length * 3 >= LONGEST_INPUT) return this.ordinary(line)
    const end = this.encoder.encodeInto(line, INPUT).written
    INPUT[end] = NEWLINE
    const { cursor } = this.scanner
    cursor.at = 0
    // A case may be written over several lines; what follows it must not be lost.
    return this.scanner.scan() && cursor.at === end + 1 && this.written() ? this.taken(0) : this.ordinary(line)
  }

  readonly estimateBytes = (lines: Uint8Array, firstLine?: number, into?: ArrayBufferLike): EstimatedLines => {
    this.page.begin(into)
    const count: Count = { firstLine, lines: 0, refused: 0 }
    let from = firstLine === 1 && BYTE_ORDER_MARK.every((byte, i) => lines[i] === byte) ? BYTE_ORDER_MARK.length : 0
    while (from < lines.length) {
      const last = lines.length - from <= LONGEST_INPUT
      const end = last ? lines.length : lines.lastIndexOf(NEWLINE, from + LONGEST_INPUT - 1) + 1
      if (end > from) {
        INPUT.set(lines.subarray(from, end))
        if (last) INPUT[end - from] = NEWLINE
        this.answerInput(end - from, count)
        from = end
      } else {
        const next = lines.indexOf(NEWLINE, from)
        const to = next < 0 ? lines.length : next
        this.answerOrdinarily(lines.slice(from, to), count)
        from = to + 1
      }
    }
    return { bytes: this.page.written(), lines: count.lines, refused: count.refused }
  }

  private answerInput(end: number, count: Count): void {
    const { cursor } = this.scanner
    cursor.at = 0
    while (cursor.at < end) {
      const from = cursor.at
      if (this.scanner.scan() && this.written()) count.lines++
      else {
        const to = INPUT.indexOf(NEWLINE, from)
        this.answerOrdinarily(INPUT.subarray(from, to), count)
        cursor.at = to + 1
      }
    }
  }

  private answerOrdinarily(line: Uint8Array, count: Count): void {
    const answer = this.ordinary(this.decoder.decode(line))
    if (answer.startsWith(REFUSED)) {
      count.refused++
      const { firstLine, lines } = count
      this.page.putText(`${firstLine === undefined ? answer : `{"line":${firstLine + lines},${answer.slice(1)}`}\n`)
    } else if (answer !== '') this.page.putText(`${answer}\n`)
    count.lines++
  }

  /** Whether the answer to the case that `facts` holds could be written onto the paper. */
  private written(): boolean {
    this.page.beginAnswer()
    try {
      return this.currentWriter().write()
    } catch (error) {
      if (error instanceof StoreFull) Stores.empty()
      // A `RangeError` is an amount that cannot be written; the ordinary way will say so.
      else if (!(error instanceof RangeError)) throw error
      this.page.forgetAnswer()
      return false
    }
  }

  private currentWriter(): AnswerWriter {
    if (this.writer === null || this.generation !== Stores.generation) {
      this.writer = new AnswerWriter(this.settler, this.lang, this.facts, this.page)
      this.generation = Stores.generation
    }
    return this.writer
  }

  /** The answer that was written last, taken off the paper as a text. */
  private taken(start: number): string {
    const { page } = this
    const answer = this.decoder.decode(PAPER.subarray(start, page.at - 1))
    page.at = start
    return answer
  }

  /** Reads a line the ordinary way; a case is then answered the fast way, if it can be. Nothing for a blank line. */
  private ordinary(line: string): string {
    let written: unknown
    try {
      written = JSON.parse(line)
    } catch {
      return /^\s*$/.test(line) ? '' : refusal([NOT_JSON])
    }
    const read = readCase(treeFromJson(written), this.world)
    if (!read.ok) return refusal(read.problems)
    takeCase(read.value, this.places, this.facts)
    // Whole answers must stand on the paper, to be taken off it again.
    if (this.page.at > 0) this.page.putText('')
    return this.written() ? this.taken(0) : JSON.stringify(this.explain(this.settler.settle(read.value), this.lang))
  }
}

type Count = { readonly firstLine: number | undefined; lines: number; refused: number }

const REFUSED = '{"problems":'
const refusal = (problems: readonly Problem[]): string => `${REFUSED}${JSON.stringify(problems)}}`

const NOT_JSON: Problem = {
  code: 'YB-U006',
  path: '',
  severity: 'error',
  message: text('这一行不是 JSON', 'this line is not JSON'),
  remedy: text('一行写一个完整的 JSON 对象', 'write one whole JSON object a line'),
}
