import { block, pass, type Verdict } from '../../../core/problem.ts'

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte)

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * The text of a CSV file: UTF-8, or UTF-16 that says so by its first two bytes (“Unicode text” of spreadsheet
 * programs). Other encodings are refused, not guessed: a wrong guess would garble names without a sign.
 */
export function decodeText(bytes: Uint8Array, file: string): Verdict<string> {
  const wide = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null
  const text = decoded(bytes, wide ?? 'utf-8')
  if (text === null) return block('sheet.encoding', { file, found: wide ? wide.toUpperCase() : 'Windows-1252?' })
  // UTF-16 without its mark, UTF-32, or no text at all.
  const zeros = text.slice(0, 4_096).split('\u0000').length - 1
  return zeros > 8 ? block('sheet.encoding', { file, found: 'UTF-16?' }) : pass(text)
}

/** What the first bytes of a file say it is; null for text, or what may be text. */
export function kindOfFile(bytes: Uint8Array): 'ARCHIVE' | 'COMPOUND' | 'OTHER' | null {
  if (startsWith(bytes, 0x50, 0x4b)) return 'ARCHIVE'
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'COMPOUND'
  // PDF, pictures, compressed files, programs.
  const known = [
    '%PDF',
    '\u0089PNG',
    'GIF8',
    '\u007fELF',
    '{\\rtf',
    '\u001f\u008b',
    '\u00ff\u00d8\u00ff',
    '7z\u00bc',
    'Rar!',
  ]
  const head = String.fromCharCode(...bytes.subarray(0, 4))
  return known.some((start) => head.startsWith(start)) ? 'OTHER' : null
}

/** A workbook in a compound file is encrypted; anything else in one is of Excel 97. */
export const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
