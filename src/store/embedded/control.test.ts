import { expect, test } from 'vitest'
import { crc32c, readControl } from './control.ts'

function control({ version = 1800, redo = 0n, timeline = 1 } = {}): Buffer {
  const bytes = Buffer.alloc(8192)
  bytes.writeUInt32LE(version, 8)
  bytes.writeBigUInt64LE(redo, 40)
  bytes.writeUInt32LE(timeline, 48)
  bytes.writeUInt32LE(crc32c(bytes.subarray(0, 292)), 292)
  return bytes
}

test('CRC-32C of the published check string', () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
})

test('the segment of the redo position is named as PostgreSQL names it', () => {
  expect(readControl(control({ redo: 0x0174b298n }))).toEqual({ redoSegment: '000000010000000000000001' })
  expect(readControl(control({ redo: 0x2a_ff00_0010n, timeline: 3 }))).toEqual({
    redoSegment: '000000030000002A000000FF',
  })
})

test('what is wrong with a control file is told apart', () => {
  const flipped = control()
  flipped[291]! ^= 0x80
  expect(readControl(flipped)).toBe('checksum')
  expect(readControl(control().subarray(1))).toBe('size')
  expect(readControl(control({ version: 1700 }))).toBe('version')
})
