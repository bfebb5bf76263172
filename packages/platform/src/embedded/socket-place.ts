import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { socketIn } from './embedded.ts'

/** A socket's path has at most 107 bytes on Linux, 103 on macOS. */
const LONGEST_PATH_BYTES = 103

/** The directory of a socket, and how to leave it. */
export type SocketPlace = { readonly directory: string; readonly leave: () => Promise<void> }

/** The data directory itself, or where its path is too long for a socket, a private directory among the temporary ones. */
export async function socketPlaceFor(dataDirectory: string): Promise<SocketPlace> {
  const socket = socketIn(dataDirectory)
  if (!fits(socket)) return temporarySocketPlace()
  // Left by a process that was killed; we hold the directory, so nobody listens on it.
  await rm(socket, { force: true })
  return { directory: dataDirectory, leave: () => rm(socket, { force: true }) }
}

/** A new directory that only this user can enter (mkdtemp makes it 0700). */
export async function temporarySocketPlace(): Promise<SocketPlace> {
  const parent = [tmpdir(), '/tmp'].find((one) => fits(socketIn(join(one, 'yibao-XXXXXX'))))
  if (parent === undefined) throw new Error(`no directory for temporary files has a path short enough: ${tmpdir()}`)
  const directory = await mkdtemp(join(parent, 'yibao-'))
  return { directory, leave: () => rm(directory, { recursive: true, force: true }) }
}

const fits = (path: string): boolean => Buffer.byteLength(path) <= LONGEST_PATH_BYTES
