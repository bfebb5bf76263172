import QRCode from 'qrcode'

/** A run of dark modules: column, row and length, counted in modules. */
export type DarkRun = { readonly x: number; readonly y: number; readonly length: number }

export type QrModules = { readonly size: number; readonly runs: readonly DarkRun[] }

/** The modules of the QR code of a text (error correction M), as horizontal runs. */
export function qrModules(words: string): QrModules {
  const { modules } = QRCode.create(words, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const runs: DarkRun[] = []
  for (let y = 0; y < size; y++) {
    let start = -1
    for (let x = 0; x <= size; x++) {
      const dark = x < size && modules.get(y, x) === 1
      if (dark && start < 0) start = x
      if (!dark && start >= 0) {
        runs.push({ x: start, y, length: x - start })
        start = -1
      }
    }
  }
  return { size, runs }
}

/** Draws the code as vector squares in a square of `side` points. The caller leaves four modules of white around it. */
export function drawQr(doc: PDFKit.PDFDocument, words: string, x: number, y: number, side: number): void {
  const { size, runs } = qrModules(words)
  const module = side / size
  for (const run of runs) doc.rect(x + run.x * module, y + run.y * module, run.length * module, module)
  doc.fill('#000000')
}
