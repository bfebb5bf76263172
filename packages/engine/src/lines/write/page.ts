import type { Fragment, Texts } from './texts.ts'

/** Bytes that a writer may put beyond the end of what it writes: texts are stored in whole words. */
const SLACK = 64

const encoder = new TextEncoder()

/** Where answers are written: one buffer, used again and again. */
export class Page {
  bytes: Uint8Array
  view: DataView
  at = 0

  constructor(private readonly size = 1 << 16) {
    this.bytes = new Uint8Array(size)
    this.view = new DataView(this.bytes.buffer)
  }

  /** Makes room for `more` bytes; must come before anything is written. */
  reserve(more: number): void {
    if (this.at + more + SLACK > this.bytes.length) this.move(new Uint8Array((this.at + more + SLACK) * 2))
  }

  /** Goes on in another buffer, which becomes the page's own. */
  use(buffer: ArrayBuffer): void {
    this.bytes = buffer.byteLength >= this.size ? new Uint8Array(buffer) : new Uint8Array(this.size)
    this.view = new DataView(this.bytes.buffer)
    this.at = 0
  }

  put(fragment: Fragment, texts: Texts): void {
    const { words } = texts
    const { view } = this
    const end = this.at + fragment.bytes
    let word = fragment.word
    for (let at = this.at; at < end; at += 8) view.setFloat64(at, words[word++]!, true)
    this.at = end
  }

  putBytes(bytes: Uint8Array): void {
    const { view, at } = this
    for (let i = 0; i < bytes.length; i++) view.setUint8(at + i, bytes[i]!)
    this.at = at + bytes.length
  }

  /** A text that is not kept. Room for three bytes a character must have been made. */
  putText(text: string): void {
    this.at += encoder.encodeInto(text, this.bytes.subarray(this.at)).written
  }

  private move(larger: Uint8Array): void {
    larger.set(this.bytes.subarray(0, this.at))
    this.bytes = larger
    this.view = new DataView(larger.buffer)
  }
}
