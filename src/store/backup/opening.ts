/** The newest form of the file that this program writes and reads. */
export const FORMAT = 1

/** The first line of a backup, plain text: what the file is, and how the rest is to be read. */
export interface Opening {
  readonly gaplist: 'backup'
  readonly format: number
  readonly compression: 'zstd'
  readonly cipher: { readonly name: 'scrypt+aes-256-gcm'; readonly salt: string } | null
}

/** A first line is not longer than this, in bytes. */
export const LONGEST_OPENING = 1_000

/** The last line: the SHA-256 of every byte before it. */
export const closing = (sha256: string): string => `\nsha256 ${sha256}\n`
export const CLOSING_BYTES: number = closing('0'.repeat(64)).length

export const openingLine = (opening: Opening): string => `${JSON.stringify(opening)}\n`

/** What a first line says; null where it is none of ours. Of a newer form only the number is sure. */
export function parseOpening(line: string): (Pick<Opening, 'format'> & Partial<Opening>) | null {
  let said: unknown
  try {
    said = JSON.parse(line)
  } catch {
    return null
  }
  const found = said as Partial<Opening> | null
  if (typeof found !== 'object' || found?.gaplist !== 'backup' || !Number.isSafeInteger(found.format)) return null
  return found as Pick<Opening, 'format'> & Partial<Opening>
}
