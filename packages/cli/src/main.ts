import { run } from './run.ts'
import { processWorld, type World } from './world.ts'

/** The command line: takes the arguments after the program's name, gives the exit code. */
export async function main(argv: readonly string[], world: World = processWorld()): Promise<number> {
  // `yibao … | head`: the reader has seen enough.
  world.out.on('error', leaveQuietly)
  world.err.on('error', leaveQuietly)
  try {
    return await run(argv, world)
  } finally {
    world.out.off('error', leaveQuietly)
    world.err.off('error', leaveQuietly)
    // Output may still be on its way when the caller sets the exit code.
    if (world.out === process.stdout) process.stdout.on('error', leaveQuietly)
  }
}

function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(0)
  throw error
}
