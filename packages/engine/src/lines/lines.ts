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

export type LineOptions = {
  readonly lang: Lang
  /** As `EngineOptions.alternatives`. */
  readonly alternatives?: readonly string[]
}

/** Answers to some lines. `bytes` is good until the next call. */
export type EstimatedLines = { readonly bytes: Uint8Array; readonly lines: number; readonly refused: number }

/**
 * Cases as lines of JSON in, explained answers as lines of JSON out: byte for byte what
 * `JSON.stringify(engine.estimate(JSON.parse(line), lang).value)` gives, many times faster. One estimator works for one caller
 * at a time; it keeps what answers have in common.
 */
export type LineEstimator = {
  /** `{"problems":[…]}` where the line is no case. */
  readonly estimate: (line: string) => string
  /**
   * Whole lines in UTF-8; blank ones are passed over but counted. With `firstLine`, the number of the first of them, refused
   * lines say where they stand: `{"line":7,"problems":[…]}`. `into`: a buffer to write to, for callers that hand the bytes on
   * and want a buffer back; it is grown where it is too small.
   */
  readonly estimateBytes: (lines: Uint8Array, firstLine?: number, into?: ArrayBuffer) => EstimatedLines
}

/** Texts of answers that are kept, at most; then all is begun anew. */
const MOST_KEPT = 64 * 1024 * 1024

const NEWLINE = 10
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const

export function createLineEstimator(set: PolicySet, options: LineOptions): LineEstimator {
  return new Estimator(set, options)
}

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
  private writer: AnswerWriter
  private line = new Uint8Array(4_096)

  constructor(set: PolicySet, { lang, alternatives }: LineOptions) {
    this.lang = lang
    const readings = new Set(alternatives ?? [])
    this.world = worldOf(set, readings)
    this.settler = createSettler(set, readings)
    this.explain = createExplainer(this.settler).explain
    this.places = new Places(set, this.world)
    this.scanner = new CaseScanner(this.places, this.facts)
    this.writer = this.newWriter()
  }

  readonly estimate = (line: string): string => {
    const { page } = this
    page.at = 0
    if (this.line.length < line.length * 3 + 1) this.line = new Uint8Array(line.length * 6)
    const { written } = this.encoder.encodeInto(line, this.line)
    this.line[written] = NEWLINE
    this.scanner.cursor.over(this.line)
    // A case may be written over several lines; what follows it must not be lost.
    if (this.scanned() && this.scanner.cursor.at === written + 1)
      return this.decoder.decode(page.bytes.subarray(0, page.at - 1))
    page.at = 0
    return this.ordinary(line)
  }

  readonly estimateBytes = (lines: Uint8Array, firstLine?: number, into?: ArrayBuffer): EstimatedLines => {
    const { page } = this
    const { cursor } = this.scanner
    if (into !== undefined) page.use(into)
    page.at = 0
    const whole = lines.at(-1) === NEWLINE ? lines : withNewline(lines)
    cursor.over(whole)
    if (firstLine === 1 && BYTE_ORDER_MARK.every((byte, i) => whole[i] === byte)) cursor.at = 3
    let count = 0
    let refused = 0
    while (cursor.at < whole.length) {
      const from = cursor.at
      if (!this.scanned()) {
        const to = whole.indexOf(NEWLINE, from)
        cursor.at = to + 1
        const before = page.at
        const answer = this.ordinary(this.decoder.decode(whole.subarray(from, to)))
        page.at = before
        if (answer.startsWith(REFUSED)) {
          refused++
          this.put(firstLine === undefined ? answer : `{"line":${firstLine + count},${answer.slice(1)}`)
        } else if (answer !== '') this.put(answer)
      }
      count++
    }
    return { bytes: page.bytes.subarray(0, page.at), lines: count, refused }
  }

  private newWriter(): AnswerWriter {
    return new AnswerWriter(this.settler, this.lang, this.facts, this.page)
  }

  private put(answer: string): void {
    this.page.reserve(answer.length * 3 + 1)
    this.page.putText(`${answer}\n`)
  }

  /** The fast way through. */
  private scanned(): boolean {
    if (this.writer.kept > MOST_KEPT) this.writer = this.newWriter()
    return this.scanner.scan() && this.written()
  }

  private written(): boolean {
    const start = this.page.at
    try {
      return this.writer.write()
    } catch (error) {
      // An amount that cannot be written; the ordinary way will say so.
      if (!(error instanceof RangeError)) throw error
      this.page.at = start
      return false
    }
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
    const { page } = this
    const start = page.at
    if (this.written()) return this.decoder.decode(page.bytes.subarray(start, page.at - 1))
    return JSON.stringify(this.explain(this.settler.settle(read.value), this.lang))
  }
}

const REFUSED = '{"problems":'
const refusal = (problems: readonly Problem[]): string => `${REFUSED}${JSON.stringify(problems)}}`

function withNewline(lines: Uint8Array): Uint8Array {
  const whole = new Uint8Array(lines.length + (lines.length === 0 ? 0 : 1))
  whole.set(lines)
  whole.fill(NEWLINE, lines.length)
  return whole
}

const NOT_JSON: Problem = {
  code: 'YB-U006',
  path: '',
  severity: 'error',
  message: text('这一行不是 JSON', 'this line is not JSON'),
  remedy: text('一行写一个完整的 JSON 对象', 'write one whole JSON object a line'),
}
