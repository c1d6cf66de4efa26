import { describe, expect, test } from 'vitest'
import { reading } from './reading.ts'
import { severityOf } from './severity.ts'

/** Severity with `missing` of 1,000 missing. */
const missing = (missing: number, criticality: 'CRITICAL' | 'IMPORTANT' | 'ROUTINE' | null = null) =>
  severityOf(reading(1000, 1000 - missing), 1000, criticality)

describe('severity', () => {
  test.each([
    [1000, 'CRITICAL'],
    [500, 'CRITICAL'],
    [499, 'HIGH'],
    [250, 'HIGH'],
    [249, 'MODERATE'],
    [100, 'MODERATE'],
    [99, 'LOW'],
    [1, 'LOW'],
    [0, 'NONE'],
    [-1, 'NONE'],
  ])('of %i missing in a thousand is %s', (share, severity) => expect(missing(share)).toBe(severity))

  test('of a critical requirement is critical from a quarter', () => {
    expect(missing(250, 'CRITICAL')).toBe('CRITICAL')
    expect(missing(249, 'CRITICAL')).toBe('MODERATE')
    expect(missing(499, 'IMPORTANT')).toBe('HIGH')
    expect(missing(499, 'ROUTINE')).toBe('HIGH')
    expect(missing(-1, 'CRITICAL')).toBe('NONE')
  })

  test('begins at the very edge for numbers that do not divide evenly', () => {
    expect(severityOf(reading(70, 63), 70, null)).toBe('MODERATE')
    expect(severityOf(reading(30, 27), 30, null)).toBe('MODERATE')
    expect(severityOf(reading(18, 9), 18, null)).toBe('CRITICAL')
    expect(severityOf(reading(6, 5), 6, null)).toBe('MODERATE')
  })

  test('of the unknown is unknown, never none', () => {
    expect(severityOf(reading(null, 5), null, 'CRITICAL')).toBe('UNKNOWN')
    expect(severityOf(reading(5, null), 5, null)).toBe('UNKNOWN')
  })
})
