import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { EstimatedLines, LineOptions, PolicySet } from '@yibao/engine'
import { blocksOf, linesIn } from './line-blocks.ts'
import type { LinesDone, LinesToDo, LineWorkerData } from './lines-worker.ts'

/** An answer is some six times as long as its case. */
const GROWTH = 8

/** In a checkout the sources may be running; a worker always runs the build. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/estimate/lines-worker.js' : './lines-worker.js',
  import.meta.url,
)

/** Threads that answer lines of cases, each with an estimator of its own. */
export class LineWorkers {
  private readonly workers: readonly LineWorker[]
  private readonly free = new Buffers()

  constructor(set: PolicySet, options: LineOptions, count: number = availableParallelism()) {
    const data: LineWorkerData = { set, options }
    this.workers = Array.from({ length: count }, () => new LineWorker(data))
  }

  get threads(): number {
    return this.workers.length
  }

  /** How many blocks may be under way so that no thread waits for the next. */
  get most(): number {
    return this.workers.length * 2
  }

  /** Answers whole lines, the first of them line `firstLine` of its file. What is given is to be given back by `release`. */
  async answer(block: Uint8Array, firstLine: number): Promise<EstimatedLines> {
    const worker = this.workers.reduce((idlest, one) => (one.underWay < idlest.underWay ? one : idlest))
    const lines = this.free.take(block.length)
    new Uint8Array(lines).set(block)
    const into = this.free.take(block.length * GROWTH)
    const done = await worker.answer({ lines, bytes: block.length, firstLine, into })
    this.free.give(lines)
    return { bytes: new Uint8Array(done.into, 0, done.bytes), lines: done.lines, refused: done.refused }
  }

  /** Answers that have been written: their buffer may be used again. */
  release({ bytes }: EstimatedLines): void {
    this.free.give(bytes.buffer as SharedArrayBuffer)
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((one) => one.close()))
  }
}

type Waiting = { readonly resolve: (done: LinesDone) => void; readonly reject: (error: unknown) => void }

/** One thread; it answers in the order in which it was asked. */
class LineWorker {
  private readonly worker: Worker
  private readonly waiting: Waiting[] = []

  constructor(data: LineWorkerData) {
    this.worker = new Worker(WORKER, { workerData: data, execArgv: [] })
    this.worker.on('message', (done: LinesDone) => this.waiting.shift()?.resolve(done))
    this.worker.on('error', (error) => {
      for (const { reject } of this.waiting.splice(0)) reject(error)
    })
  }

  get underWay(): number {
    return this.waiting.length
  }

  answer(todo: LinesToDo): Promise<LinesDone> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject })
      this.worker.postMessage(todo)
    })
  }

  close(): Promise<number> {
    return this.worker.terminate()
  }
}

/** Shared buffers that are not in use. */
class Buffers {
  private readonly free: SharedArrayBuffer[] = []

  take(size: number): SharedArrayBuffer {
    const at = this.free.findIndex(({ byteLength }) => byteLength >= size && byteLength <= size * 4)
    return at < 0 ? new SharedArrayBuffer(size + (size >> 2)) : this.free.splice(at, 1)[0]!
  }

  give(buffer: SharedArrayBuffer): void {
    this.free.push(buffer)
    if (this.free.length > 32) this.free.shift()
  }
}

/**
 * The lines of a stream, answered in order by several threads. What is given is good until the next is asked for, so it must
 * have been written by then.
 */
export async function* answersOf(
  chunks: AsyncIterable<Uint8Array>,
  workers: LineWorkers,
): AsyncGenerator<EstimatedLines, void, void> {
  const underWay: Promise<EstimatedLines>[] = []
  let line = 1
  for await (const block of blocksOf(chunks)) {
    const answers = workers.answer(block, line)
    // Told to whoever waits for it; until then it is nobody's.
    answers.catch(() => {})
    underWay.push(answers)
    line += linesIn(block)
    if (underWay.length >= workers.most) yield* next(underWay, workers)
  }
  while (underWay.length > 0) yield* next(underWay, workers)
}

async function* next(
  underWay: Promise<EstimatedLines>[],
  workers: LineWorkers,
): AsyncGenerator<EstimatedLines, void, void> {
  const answers = await underWay.shift()!
  yield answers
  workers.release(answers)
}
