import { connect } from 'node:net'

/** What came back for one request. `body` is whole, `status` the number in the first line. */
export type Answered = { readonly status: number; readonly body: Buffer; readonly ms: number }

/**
 * One keep-alive connection that always has one request under way: `next` makes the bytes of a request, null ends it. Bare
 * HTTP/1.1 on a socket, because client and server share the machine's cores: what the client costs, the server lacks.
 * Rejects where the connection breaks or an answer cannot be read.
 */
export function keepAsking(
  port: number,
  next: () => Buffer | null,
  onAnswer: (answered: Answered) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.setNoDelay(true)
    let sentAt = 0
    let received: Buffer = NOTHING
    const send = (): void => {
      const request = next()
      if (request === null) {
        socket.end()
        resolve()
        return
      }
      sentAt = performance.now()
      socket.write(request)
    }
    socket.on('connect', send)
    socket.on('data', (bytes) => {
      received = received.length === 0 ? bytes : Buffer.concat([received, bytes])
      const head = headOf(received)
      if (head === null || received.length < head.end + head.length) return
      const answered = {
        status: head.status,
        body: received.subarray(head.end, head.end + head.length),
        ms: performance.now() - sentAt,
      }
      received = NOTHING
      onAnswer(answered)
      send()
    })
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('the server closed the connection')))
  })
}

const NOTHING = Buffer.alloc(0)
const END = Buffer.from('\r\n\r\n')

/** Where the head ends and how long the body is; null while the head is not there yet. Chunked bodies are not read. */
function headOf(bytes: Buffer): { readonly status: number; readonly end: number; readonly length: number } | null {
  const end = bytes.indexOf(END)
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)
  if (length === null) throw new Error(`an answer without a length: ${head.slice(0, 100)}`)
  return { status: Number(head.slice(9, 12)), end: end + END.length, length: Number(length[1]) }
}
