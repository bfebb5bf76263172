/** Rows of cells, as text: what a spreadsheet pastes (tabs), or a CSV file (commas or semicolons, quotes around cells). */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const delimiter = delimiterOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    row.push(cell.trim())
    cell = ''
  }
  const endRow = (): void => {
    endCell()
    rows.push(row)
    row = []
  }
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  for (let i = 0; i < plain.length; i++) {
    const mark = plain[i]!
    if (quoted) {
      if (mark !== '"') cell += mark
      else if (plain[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (mark === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (mark === delimiter) endCell()
    else if (mark === '\n') endRow()
    else cell += mark
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

/** The first of tab, semicolon and comma that the text uses; Chinese full-width commas count too. */
function delimiterOf(text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? ''
  return ['\t', ';', ',', '，'].find((mark) => first.includes(mark)) ?? ','
}

/** The bytes of a CSV file as text: UTF-8, or else what Chinese spreadsheets write (GB 18030). */
export function textOfCsv(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
