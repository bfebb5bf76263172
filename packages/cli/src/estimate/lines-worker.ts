import { parentPort, workerData } from 'node:worker_threads'
import { createLineEstimator, type LineOptions, type PolicySet } from '@yibao/engine'

/** What a worker is started with. */
export type LineWorkerData = { readonly set: PolicySet; readonly options: LineOptions }
/** Whole lines, the number of the first, and a buffer to write the answers to. The buffers change hands. */
export type LinesToDo = { readonly lines: Uint8Array; readonly firstLine: number; readonly into: ArrayBuffer }
export type LinesDone = { readonly bytes: Uint8Array; readonly lines: number; readonly refused: number }

const { set, options } = workerData as LineWorkerData
const { estimateBytes } = createLineEstimator(set, options)

parentPort!.on('message', ({ lines, firstLine, into }: LinesToDo) => {
  const done: LinesDone = estimateBytes(lines, firstLine, into)
  parentPort!.postMessage(done, [done.bytes.buffer as ArrayBuffer])
})
