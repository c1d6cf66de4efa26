import { expect, test } from 'vitest'
import { visitAt } from './last-visit.ts'

test('the first visit is told of the last seven days', () => {
  const { keep, visit } = visitAt(null, '2026-11-23T10:00:00.000Z')
  expect(visit).toEqual({ since: '2026-11-16', first: true })
  expect(keep).toBe('- 2026-11-23T10:00:00.000Z')
})

test('a visit that goes on does not count as the last one', () => {
  const { keep } = visitAt('2026-11-20T09:00:00.000Z 2026-11-23T10:00:00.000Z', '2026-11-23T10:20:00.000Z')
  expect(keep).toBe('2026-11-20T09:00:00.000Z 2026-11-23T10:20:00.000Z')
  expect(visitAt(keep, '2026-11-23T10:25:00.000Z').visit).toEqual({ since: '2026-11-20', first: false })
  expect(visitAt('- 2026-11-23T10:00:00.000Z', '2026-11-23T10:10:00.000Z').visit.first).toBe(true)
})

test('whoever comes back is told of what happened since', () => {
  const { keep, visit } = visitAt('- 2026-11-20T10:00:00.000Z', '2026-11-23T10:00:00.000Z')
  expect(visit).toEqual({ since: '2026-11-20', first: false })
  expect(keep).toBe('2026-11-20T10:00:00.000Z 2026-11-23T10:00:00.000Z')
})

test('what cannot be read is a first visit', () => {
  for (const text of ['', 'x', 'x y', '2026-11-20'])
    expect(visitAt(text, '2026-11-23T10:00:00.000Z').visit.first, text).toBe(true)
  expect(visitAt('x 2026-11-23T09:50:00.000Z', '2026-11-23T10:00:00.000Z').visit.since).toBe('2026-11-16')
})
