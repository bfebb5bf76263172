import { once } from 'node:events'
import { StringDecoder } from 'node:string_decoder'
import { t } from '../i18n.ts'
import { usageProblem } from '../problems/usage.ts'
import type { Output } from '../world.ts'
import { REFUSED_LINE, refused } from './lines.ts'

/** No case is that long; without a limit one line could fill the memory. */
const LONGEST_LINE = 8 * 1024 * 1024

type Streamed = { readonly lines: number; readonly refused: number }
type OnProgress = (bytes: number, lines: number) => void

/**
 * Runs every line of a stream through `estimate`, in order, in constant memory: what is read waits while the reader of
 * the answers is slow. Blank lines are passed over, but counted.
 */
export async function streamLines(
  input: AsyncIterable<Uint8Array | string>,
  output: Output,
  estimate: (line: string) => string,
  onProgress: OnProgress = () => {},
): Promise<Streamed> {
  const answers = new Answers(estimate)
  const decoder = new StringDecoder('utf8')
  let [rest, bytes] = ['', 0]
  for await (const chunk of input) {
    bytes += chunk.length
    const lines = (rest + decoder.write(Buffer.from(chunk as Uint8Array))).split('\n')
    rest = lines.pop()!
    if (rest.length > LONGEST_LINE) rest = answers.skipping(rest)
    await write(output, answers.of(lines))
    onProgress(bytes, answers.lines)
  }
  await write(output, answers.of([rest + decoder.end()], true))
  onProgress(bytes, answers.lines)
  return { lines: answers.lines, refused: answers.refused }
}

class Answers {
  lines = 0
  refused = 0
  private tooLong = false

  constructor(private readonly estimate: (line: string) => string) {}

  /** The answers to some lines, each ending with a newline. `last`: what the stream ended with, maybe nothing. */
  of(lines: readonly string[], last = false): string {
    let text = ''
    for (const line of lines) {
      if (last && line === '' && !this.tooLong) break
      this.lines++
      const answer = this.answer(line)
      if (answer !== '') text += `${answer}\n`
    }
    return text
  }

  /** Too long a line is refused when it ends; what has been read of it is forgotten. */
  skipping(_line: string): string {
    this.tooLong = true
    return ''
  }

  private answer(line: string): string {
    const answer = this.tooLong
      ? refused([TOO_LONG])
      : this.answerTo(this.lines === 1 ? line.replace(/^\uFEFF/, '') : line)
    this.tooLong = false
    if (!answer.startsWith(REFUSED_LINE)) return answer
    this.refused++
    return `{"line":${this.lines},${answer.slice(1)}`
  }

  private answerTo(line: string): string {
    return /^\s*$/.test(line) ? '' : this.estimate(line)
  }
}

async function write(output: Output, text: string): Promise<void> {
  if (text !== '' && !output.write(text)) await once(output, 'drain')
}

const TOO_LONG = usageProblem(
  'YB-U006',
  '',
  t('这一行超过 8 MB', 'this line is longer than 8 MB'),
  t('一行写一个案例', 'write one case a line'),
)
