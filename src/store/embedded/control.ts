/** Reading global/pg_control of PostgreSQL 18 (64-bit, little-endian: every platform we have binaries for). */

const SIZE = 8192
const VERSION_AT = 8
const REDO_AT = 40
const TIMELINE_AT = 48
const CRC_AT = 292

/** pg_control's own layout version, fixed by the major version. */
const CONTROL_VERSION = 1800

/** Bytes of one WAL segment, initdb's default. */
export const SEGMENT_BYTES = 16 * 1024 * 1024

export interface Control {
  /** Name of the WAL segment from which recovery begins. */
  readonly redoSegment: string
}

/** Parses the control file; a string says what is wrong with it. */
export function readControl(bytes: Buffer): Control | 'size' | 'version' | 'checksum' {
  if (bytes.length !== SIZE) return 'size'
  if (bytes.readUInt32LE(VERSION_AT) !== CONTROL_VERSION) return 'version'
  if (crc32c(bytes.subarray(0, CRC_AT)) !== bytes.readUInt32LE(CRC_AT)) return 'checksum'
  const timeline = bytes.readUInt32LE(TIMELINE_AT)
  const segment = bytes.readBigUInt64LE(REDO_AT) / BigInt(SEGMENT_BYTES)
  const perFile = 0x1_0000_0000n / BigInt(SEGMENT_BYTES)
  const parts = [BigInt(timeline), segment / perFile, segment % perFile]
  return { redoSegment: parts.map((part) => part.toString(16).toUpperCase().padStart(8, '0')).join('') }
}

/** CRC-32C (Castagnoli), which node:zlib does not have. */
export function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
