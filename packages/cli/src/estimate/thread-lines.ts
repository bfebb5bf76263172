import type { LineOptions, PolicySet } from '@yibao/engine'
import type { Output } from '../world.ts'
import { answersOf, LineWorkers } from './lines-workers.ts'

type Streamed = { readonly lines: number; readonly refused: number }

/**
 * Every line of a large file, answered in order on every core. A block of answers is written out before the next is taken:
 * its memory is used again.
 */
export async function threadLines(
  chunks: AsyncIterable<Uint8Array>,
  output: Output,
  set: PolicySet,
  options: LineOptions,
  onProgress: (bytes: number, lines: number) => void,
): Promise<Streamed> {
  const workers = new LineWorkers(set, options)
  let [read, lines, refused] = [0, 0, 0]
  try {
    for await (const answers of answersOf(
      counted(chunks, (bytes) => (read += bytes)),
      workers,
    )) {
      await written(output, answers.bytes)
      lines += answers.lines
      refused += answers.refused
      onProgress(read, lines)
    }
  } finally {
    await workers.close()
  }
  return { lines, refused }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length)
    yield chunk
  }
}

const written = (output: Output, bytes: Uint8Array): Promise<void> =>
  new Promise((done, failed) => {
    output.write(bytes, (error) => (error ? failed(error) : done()))
  })
