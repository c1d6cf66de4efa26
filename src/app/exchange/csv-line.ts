/** A cell that a spreadsheet would run as a formula is kept as text by a leading apostrophe. */
const FORMULA = /^[=+\-@\t\r]/

/** One record of a CSV file, RFC 4180. Numbers stay numbers; text that looks like a formula is disarmed. */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
