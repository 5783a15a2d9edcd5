export type Cell = string | number | null

/**
 * A table as CSV (RFC 4180) that spreadsheets open rightly: a byte order mark so that Bangla is read as UTF-8, lines
 * that end in CRLF, and no text that would run as a formula. Numbers stay numbers; null is an empty cell.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
