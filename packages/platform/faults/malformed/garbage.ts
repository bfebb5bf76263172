import { connect } from 'node:net'
import { integer, pick, type Stream } from '../../src/demo/city/random.ts'
import type { Reply } from '../counter.ts'

const PATIENCE_MS = 10_000

/** Sends bytes that are no request. What comes back, or null where the server only closes the connection. */
export function garbage(port: number, random: Stream): Promise<Reply | null> {
  const bytes = pick(random, KINDS)(random)
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let received = ''
    socket.setTimeout(PATIENCE_MS, () => void socket.destroy(new Error('garbage was neither answered nor refused')))
    socket.on('connect', () => void socket.end(bytes))
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1')
    })
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? resolve(null) : reject(error)))
    socket.on('close', () => {
      const status = /^HTTP\/1\.1 (\d{3})/.exec(received)
      resolve(
        status === null ? null : { status: Number(status[1]), body: received.slice(received.indexOf('\r\n\r\n') + 4) },
      )
    })
  })
}

const KINDS: readonly ((random: Stream) => Buffer)[] = [
  (random) => Buffer.from(Array.from({ length: integer(random, 1, 300) }, () => integer(random, 0, 255))),
  () => Buffer.from('GET / HTTP/9.9\r\n\r\n'),
  () => Buffer.from('POST /api/v1/estimate HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\ncontent-length: 20\r\n\r\n{}'),
  () =>
    Buffer.from(
      'POST /api/v1/estimate HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\ncontent-length: 4\r\n\r\nzz\r\n',
    ),
  () => Buffer.from(`GET /${'a'.repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`),
  () => Buffer.from(`GET / HTTP/1.1\r\nhost: x\r\n${'x-long: '.padEnd(30_000, 'y')}\r\n\r\n`),
  () => Buffer.from('GET /health/live HTTP/1.1\r\nbad header\r\n\r\n'),
]
