import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether poppler-utils is there to read PDFs with. In CI it must be: tests fail without it. */
export function popplerHere(): boolean {
  const found = spawnSync('pdftotext', ['-v']).error === undefined
  if (!found && !process.env.CI) console.warn('skipped: pdftotext is not installed (apt-get install poppler-utils)')
  return found || Boolean(process.env.CI)
}

/** The text of each page, in reading order of the layout. */
export function pageTexts(pdf: Uint8Array): readonly string[] {
  const text = withFile(pdf, (path) => run('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-']).toString('utf8'))
  return text.split('\f').slice(0, -1)
}

/** What a document says of itself: `Title`, `Pages`, `CreationDate`, … */
export function pdfInfo(pdf: Uint8Array): Readonly<Record<string, string>> {
  const lines = withFile(pdf, (path) => run('pdfinfo', ['-rawdates', path]).toString('utf8')).split('\n')
  return Object.fromEntries(lines.map((line) => [line.split(':')[0]!, line.slice(line.indexOf(':') + 1).trim()]))
}

/** Whether a point of the first page (in PDF points from the top left) is dark, as a reader of the paper sees it. */
export function darkness(pdf: Uint8Array): (x: number, y: number) => boolean {
  const scale = 4
  const pgm = withFile(pdf, (path) => {
    const out = path.replace('.pdf', '')
    run('pdftoppm', ['-gray', '-r', String(72 * scale), '-f', '1', '-singlefile', path, out])
    return readFileSync(`${out}.pgm`)
  })
  const [, width] = pgm.toString('latin1', 0, 40).match(/^P5\s+(\d+)\s+(\d+)\s+255\s/) ?? []
  const offset = pgm.length - Number(width) * Number(pgm.toString('latin1', 0, 40).match(/^P5\s+\d+\s+(\d+)/)![1])
  return (x, y) => pgm[offset + Math.floor(y * scale) * Number(width) + Math.floor(x * scale)]! < 128
}

function withFile<T>(pdf: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'statement-'))
  try {
    const path = join(folder, 'statement.pdf')
    writeFileSync(path, pdf)
    return use(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(command: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync(command, args, { maxBuffer: 64 << 20 })
  if (error) throw error
  if (status !== 0) throw new Error(`${command}: ${stderr.toString()}`)
  return stdout
}
