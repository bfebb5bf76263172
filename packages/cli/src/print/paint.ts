import type { Output } from '../world.ts'

type Brush = (text: string) => string
export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', Brush>>

/** Colours only on a terminal; NO_COLOR turns them off, FORCE_COLOR on. */
export function paintFor(output: Output, env: NodeJS.ProcessEnv): Paint {
  const force = env.FORCE_COLOR
  const on =
    force !== undefined && force !== ''
      ? force !== '0' && force !== 'false'
      : !env.NO_COLOR && output.isTTY === true && env.TERM !== 'dumb'
  const brush =
    (open: number, close: number): Brush =>
    (text) =>
      on && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text
  return {
    bold: brush(1, 22),
    dim: brush(2, 22),
    red: brush(31, 39),
    green: brush(32, 39),
    yellow: brush(33, 39),
    cyan: brush(36, 39),
  }
}
