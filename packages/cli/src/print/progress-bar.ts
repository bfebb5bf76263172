import type { World } from '../world.ts'

/** Tells how far long work is: a bar that moves in a terminal, a line for each tenth elsewhere. */
export type ProgressBar = {
  /** `done` of `total`; both may be unknown while counting. */
  readonly at: (done: number, total: number | null) => void
  readonly end: () => void
}

const CELLS = 24

export function progressBar({ err }: Pick<World, 'err'>, what: string): ProgressBar {
  return err.isTTY ? movingBar(err, what) : tenths(err, what)
}

function movingBar(err: World['err'], what: string): ProgressBar {
  let shown = ''
  return {
    at: (done, total) => {
      const line = total === null ? `${what} ${done}` : `${what} ${bar(done, total)} ${done}/${total}`
      if (line === shown) return
      shown = line
      err.write(`\r\u001b[2K${line}`)
    },
    end: () => void err.write('\r\u001b[2K'),
  }
}

/** `████░░…` */
export function bar(done: number, total: number): string {
  const full = total === 0 ? CELLS : Math.min(CELLS, Math.floor((done * CELLS) / total))
  return `${'█'.repeat(full)}${'░'.repeat(CELLS - full)}`
}

function tenths(err: World['err'], what: string): ProgressBar {
  let told = -1
  return {
    at: (done, total) => {
      const tenth = total === null || total === 0 ? null : Math.floor((done * 10) / total)
      if (tenth === null || tenth === told) return
      told = tenth
      err.write(`${what} ${tenth * 10}%\n`)
    },
    end: () => {},
  }
}
