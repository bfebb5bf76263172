import { parentPort, workerData } from 'node:worker_threads'
import { createLineEstimator, type LineOptions, type PolicySet } from '@yibao/engine'

/** What a worker is started with. */
export type LineWorkerData = { readonly set: PolicySet; readonly options: LineOptions }
/**
 * Whole lines, the number of the first, and a buffer to write the answers to. The buffers are shared: had they changed hands,
 * V8 would check every access to any buffer of the thread for one that is gone.
 */
export type LinesToDo = {
  readonly lines: SharedArrayBuffer
  readonly bytes: number
  readonly firstLine: number
  readonly into: SharedArrayBuffer
}
/** `into` may be another, larger one. */
export type LinesDone = {
  readonly into: SharedArrayBuffer
  readonly bytes: number
  readonly lines: number
  readonly refused: number
}

const { set, options } = workerData as LineWorkerData
const { estimateBytes } = createLineEstimator(set, options)

parentPort!.on('message', ({ lines, bytes, firstLine, into }: LinesToDo) => {
  const answers = estimateBytes(new Uint8Array(lines, 0, bytes), firstLine, into)
  const done: LinesDone = {
    into: answers.bytes.buffer as SharedArrayBuffer,
    bytes: answers.bytes.length,
    lines: answers.lines,
    refused: answers.refused,
  }
  parentPort!.postMessage(done)
})
