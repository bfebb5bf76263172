import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { LineOptions, PolicySet } from '@yibao/engine'
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
  private readonly free: ArrayBuffer[] = []

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

  /** Answers whole lines, the first of them line `firstLine` of its file. `lines` must own its buffer: it is given away. */
  async answer(lines: Uint8Array<ArrayBuffer>, firstLine: number): Promise<LinesDone> {
    const worker = this.workers.reduce((idlest, one) => (one.underWay < idlest.underWay ? one : idlest))
    const into = this.free.pop() ?? new ArrayBuffer(lines.byteLength * GROWTH)
    return worker.answer({ lines, firstLine, into })
  }

  /** Gives the buffer of answers back, once they have been written. */
  release({ bytes }: LinesDone): void {
    this.free.push(bytes.buffer as ArrayBuffer)
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
      this.worker.postMessage(todo, [todo.lines.buffer as ArrayBuffer, todo.into])
    })
  }

  close(): Promise<number> {
    return this.worker.terminate()
  }
}

/**
 * The lines of a stream, answered in order by several threads. What is given is good until the next is asked for, so it must
 * have been written by then.
 */
export async function* answersOf(
  chunks: AsyncIterable<Uint8Array>,
  workers: LineWorkers,
): AsyncGenerator<LinesDone, void, void> {
  const underWay: Promise<LinesDone>[] = []
  let line = 1
  for await (const block of blocksOf(chunks)) {
    const firstLine = line
    line += linesIn(block)
    underWay.push(workers.answer(block, firstLine))
    if (underWay.length >= workers.most) yield* given(underWay, workers)
  }
  while (underWay.length > 0) yield* given(underWay, workers)
}

async function* given(underWay: Promise<LinesDone>[], workers: LineWorkers): AsyncGenerator<LinesDone, void, void> {
  const done = await underWay.shift()!
  yield done
  workers.release(done)
}

const NEWLINE = 10

/** The stream in blocks of whole lines, each with a buffer of its own. */
export async function* blocksOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  let rest: Uint8Array[] = []
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1
    if (end > 0) {
      yield joined([...rest, chunk.subarray(0, end)])
      rest = []
    }
    if (end < chunk.length) rest.push(chunk.subarray(end))
  }
  if (rest.length > 0) yield joined(rest)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function linesIn(block: Uint8Array): number {
  let count = 0
  for (let at = block.indexOf(NEWLINE); at >= 0; at = block.indexOf(NEWLINE, at + 1)) count++
  return count
}
