/** Rows as a spreadsheet opens them: UTF-8 with a byte order mark, every cell quoted (RFC 4180), long digits kept as text. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`

/** A cell that begins like a formula is not run by the spreadsheet that opens it. */
const quoted = (cell: string): string => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
