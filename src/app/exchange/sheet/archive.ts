import { block, pass, type Verdict } from '../../../core/problem.ts'

/** How much a workbook may be. Its directory is held against these before anything is unpacked. */
export const ARCHIVE_LIMITS = {
  bytes: 20_000_000,
  unpacked: 200_000_000,
  /** Sheets of repeated words shrink a hundredfold; beyond this something is wrong with the file. */
  ratio: 200,
  /** Below this size a ratio says nothing. */
  ratioFrom: 10_000_000,
  entries: 1_000,
} as const

interface Entry {
  readonly name: string
  readonly method: number
  readonly flags: number
  readonly packed: number
  readonly unpacked: number
  readonly at: number
}

const END = 0x06054b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
/** Stands for a size that is written elsewhere (ZIP64): no workbook within our limits needs one. */
const ELSEWHERE = 0xffffffff

/** Parts that run, reach outside, or hold other files; no register needs them. */
const ACTIVE =
  /(^|\/)(vbaProject[^/]*\.bin|macrosheets\/|dialogsheets\/|activeX\/|ctrlProps\/|customUI\/|embeddings\/|externalLinks\/|connections\.xml|queryTables\/|webextensions\/|model\/)/i

/**
 * Reads a ZIP archive's directory and refuses what must not be unpacked: archives that are damaged or lie about their
 * sizes, unpack to too much, hold macros, controls, links to other files or whole files, or are no workbook.
 * @returns names of the parts; problems sheet.damaged, sheet.unpacks_too_large, sheet.encrypted, sheet.active_content,
 * sheet.old_format, sheet.not_spreadsheet
 */
export function inspectArchive(bytes: Uint8Array, file: string): Verdict<readonly string[]> {
  const entries = directory(bytes)
  if (!entries) return block('sheet.damaged', { file })
  const unpacked = entries.reduce((sum, e) => sum + e.unpacked, 0)
  const [limit, ratio] = [ARCHIVE_LIMITS.unpacked, unpacked / Math.max(1, bytes.length)]
  if (unpacked > limit || (unpacked > ARCHIVE_LIMITS.ratioFrom && ratio > ARCHIVE_LIMITS.ratio))
    return block('sheet.unpacks_too_large', { file, bytes: unpacked, limit })
  if (entries.some((e) => (e.flags & 1) !== 0)) return block('sheet.encrypted', { file })
  if (!entries.every((e) => sound(e, bytes))) return block('sheet.damaged', { file })
  if (overlap(entries)) return block('sheet.damaged', { file })
  const names = entries.map((e) => e.name)
  const active = names.find((name) => ACTIVE.test(name))
  if (active !== undefined) return block('sheet.active_content', { file, part: active.slice(0, 100) })
  const there = new Set(names)
  if (there.has('xl/workbook.bin')) return block('sheet.old_format', { file, format: 'XLSB' })
  if (there.has('content.xml') && there.has('mimetype')) return block('sheet.old_format', { file, format: 'ODS' })
  if (there.has('[Content_Types].xml') && names.some((name) => name.startsWith('xl/'))) return pass(names)
  return block('sheet.not_spreadsheet', { file })
}

/** The entries as the directory at the end has them; null where there is none, or none that can be followed. */
function directory(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0 || count > ARCHIVE_LIMITS.entries) return null
  const entries: Entry[] = []
  const names = new Set<string>()
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY) return null
    const [name, extra, comment] = [28, 30, 32].map((n) => view.getUint16(at + n, true)) as [number, number, number]
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    }
    if (names.has(entry.name) || [entry.packed, entry.unpacked, entry.at].includes(ELSEWHERE)) return null
    names.add(entry.name)
    entries.push(entry)
    at += 46 + name + extra + comment
  }
  return at <= end ? entries : null
}

function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at
  return null
}

/** A part that is there, is packed in a way that we know, and has a size that can be true. */
function sound({ method, flags, packed, unpacked, at }: Entry, bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return false
  if (at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true) + packed > bytes.length) return false
  if (method === 0) return packed === unpacked && (packed > 0 || (flags & 8) === 0)
  // Deflate needs two bytes for nothing at all, and cannot do better than 1,032 to 1.
  return method === 8 && packed >= 2 && (unpacked > 0 || packed === 2) && unpacked <= packed * 1_032 + 1_032
}

/** Parts that share bytes: how a small archive unpacks to a huge one without nesting. */
function overlap(entries: readonly Entry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.at - b.at)
  return sorted.some((e, i) => i > 0 && sorted[i - 1]!.at + 30 + sorted[i - 1]!.packed > e.at)
}
