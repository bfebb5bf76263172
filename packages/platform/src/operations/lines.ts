const NEWLINE = 0x0a

/** The lines of a stream of bytes, each without its newline; what follows the last newline is `rest`. Memory: the longest line. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncIterable<{ readonly bytes: Buffer; readonly ended: boolean }> {
  let parts: Uint8Array[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield { bytes: Buffer.concat([...parts, chunk.subarray(from, at)]), ended: true }
      parts = []
      from = at + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length > 0) yield { bytes: Buffer.concat(parts), ended: false }
}
