import { run } from './run.ts'
import { processWorld, type World } from './world.ts'

/** The command line: takes the arguments after the program's name, gives the exit code. */
export async function main(argv: readonly string[], world: World = processWorld()): Promise<number> {
  let code = 0
  // `yibao … | head`: the reader has seen enough. What was being printed may still tell its exit code.
  const leaveQuietly = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error
    setImmediate(() => process.exit(code))
  }
  world.out.on('error', leaveQuietly)
  world.err.on('error', leaveQuietly)
  // The listeners stay: output may still be on its way when the caller sets the exit code.
  code = await run(argv, world)
  return code
}
