/** The line whose sources are open: part of the address, so that "back" closes them. */
export interface LineSearch {
  line?: string
}

export function lineSearch(raw: Record<string, unknown>): LineSearch {
  return typeof raw.line === 'string' && raw.line.includes('/') ? { line: raw.line } : {}
}
