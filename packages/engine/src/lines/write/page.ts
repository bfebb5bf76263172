import { LONGEST_ANSWER, PAPER, PAPER_VIEW } from './paper.ts'
import { type Fragment, WORDS } from './texts.ts'

const view = PAPER_VIEW
const words = WORDS
const paper = PAPER
const encoder = new TextEncoder()

/** Answers in the making: the last ones on the paper, those before in a buffer to be handed out. */
export class Page {
  /** Where on the paper the next byte goes. */
  at = 0
  /** Where the answer in the making began. */
  private started = 0
  private out: Uint8Array = new Uint8Array(0)
  private outAt = 0

  /** Begins anew, in a buffer that the caller gives or in its own. */
  begin(into?: ArrayBufferLike): void {
    if (into !== undefined) this.out = new Uint8Array(into)
    this.at = 0
    this.outAt = 0
  }

  beginAnswer(): void {
    this.started = this.at
  }

  forgetAnswer(): void {
    this.at = this.started
  }

  /** Room on the paper for `more` bytes; false where no paper is that large. Must come before anything is written. */
  reserve(more: number): boolean {
    if (this.at + more > LONGEST_ANSWER) {
      this.handOut()
      this.started = 0
    }
    return more <= LONGEST_ANSWER
  }

  put(fragment: Fragment): void {
    const end = this.at + fragment.bytes
    for (let at = this.at, word = fragment.word; at < end; at += 8) view.setFloat64(at, words[word++]!, true)
    this.at = end
  }

  putBytes(bytes: Uint8Array): void {
    const { at } = this
    for (let i = 0; i < bytes.length; i++) paper[at + i] = bytes[i]!
    this.at = at + bytes.length
  }

  /** A text of any length, past the paper. */
  putText(text: string): void {
    this.handOut()
    const bytes = encoder.encode(text)
    this.makeRoom(bytes.length)
    this.out.set(bytes, this.outAt)
    this.outAt += bytes.length
  }

  /** Everything written; good until `begin`. */
  written(): Uint8Array {
    this.handOut()
    return this.out.subarray(0, this.outAt)
  }

  private handOut(): void {
    this.makeRoom(this.at)
    this.out.set(paper.subarray(0, this.at), this.outAt)
    this.outAt += this.at
    this.at = 0
  }

  private makeRoom(more: number): void {
    const { out, outAt } = this
    if (outAt + more <= out.length) return
    const size = (outAt + more) * 2
    this.out = new Uint8Array(out.buffer instanceof ArrayBuffer ? new ArrayBuffer(size) : new SharedArrayBuffer(size))
    this.out.set(out.subarray(0, outAt))
  }
}
