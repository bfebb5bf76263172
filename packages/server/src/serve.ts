import type { EventEmitter } from 'node:events'
import type { App } from './app-type.ts'

export type ServeOptions = {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  /** Where SIGTERM and SIGINT come from: `process`. */
  readonly signals: Pick<EventEmitter, 'on' | 'off'>
  /** Closes what the server stands on – the database – when the last request is answered. */
  readonly afterwards: () => Promise<void>
  /** Ends the process at once: on a second signal, or where stopping takes longer than `patienceMs`. */
  readonly abandon: () => void
  readonly patienceMs?: number
}

export type Serving = {
  /** `http://127.0.0.1:8787` */
  readonly address: string
  /** Stops taking requests, finishes those in flight, then closes. The same promise however often it is asked. */
  readonly stop: () => Promise<void>
  /** It was asked to stop. */
  readonly stopping: () => boolean
  /** Resolves when the server has stopped, for whatever reason. */
  readonly stopped: Promise<void>
}

/** Listens until stopped or told to by a signal. */
export async function serve(app: App, options: ServeOptions): Promise<Serving> {
  const { host, port, signals, afterwards, abandon, patienceMs = PATIENCE_MS } = options
  const address = await app.listen({ host, port })
  let stopping: Promise<void> | null = null
  let done: () => void
  const stopped = new Promise<void>((resolve) => {
    done = resolve
  })
  const close = async (): Promise<void> => {
    const patience = setTimeout(abandon, patienceMs)
    try {
      await app.close()
      await afterwards()
    } finally {
      clearTimeout(patience)
      for (const name of SIGNALS) signals.off(name, onSignal)
      done()
    }
  }
  const stop = (): Promise<void> => {
    stopping ??= close()
    return stopping
  }
  function onSignal(): void {
    if (stopping !== null) {
      abandon()
      return
    }
    app.log.info('stopping: finishing requests in flight')
    stop().catch((error) => {
      app.log.error({ err: error }, 'could not stop in order')
      abandon()
    })
  }
  for (const name of SIGNALS) signals.on(name, onSignal)
  return { address, stop, stopping: () => stopping !== null, stopped }
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const
/** A piece of casework waits at most seconds for a lock; thirty are enough for what is in flight. */
const PATIENCE_MS = 30_000
