const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escaped = (text: string): string =>
  /[\\\t\n\r]/.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (sign) => ESCAPES[sign]!) : text

/** A row in the text format of COPY (PostgreSQL manual, COPY, File Formats): lists and objects as JSON. */
export const copyLine = (values: readonly unknown[]): string => `${values.map(field).join('\t')}\n`

function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escaped(value)
  return typeof value === 'object' ? escaped(JSON.stringify(value)) : String(value)
}
