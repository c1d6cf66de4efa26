import { describe, expect, test } from 'vitest'
import { d, facts, type Happening } from '../../../test/support/pledges.ts'
import type { PledgeFacts } from './facts.ts'
import { rankOf, READINESS, readinessOn } from './readiness.ts'

const on = (day: string, happenings: readonly Happening[], more: Partial<PledgeFacts> = {}) =>
  readinessOn(facts(happenings, more), d(day))

test('levels belong to their scheme and have ranks; UNSAS 2 is set equal to PCRS L2', () => {
  expect(READINESS).toEqual(['UNSAS:1', 'UNSAS:2', 'UNSAS:3', 'UNSAS:RDL', 'PCRS:L1', 'PCRS:L2', 'PCRS:L3', 'PCRS:RDL'])
  expect(READINESS.map(rankOf)).toEqual([1, 2, 3, 4, 1, 2, 3, 4])
})

test('acceptance in PCRS is level 1; in UNSAS and in none it is no level', () => {
  const accepted: Happening[] = [['2026-02-01', 'ACCEPTED']]
  expect(on('2026-02-01', accepted).effective).toBe('PCRS:L1')
  expect(on('2026-01-31', accepted).effective).toBeNull()
  expect(on('2026-02-01', accepted, { scheme: 'UNSAS' }).effective).toBeNull()
  expect(on('2026-02-01', accepted, { scheme: null }).effective).toBeNull()
})

describe('level 2', () => {
  const backed: Happening[] = [
    ['2026-02-01', 'ACCEPTED'],
    ['2026-03-01', 'AAV+'],
    ['2026-03-20', 'PCRS:L2'],
  ]

  test('holds while nothing has changed', () => {
    expect(on('2026-03-20', backed)).toMatchObject({ effective: 'PCRS:L2', lost: null, visitedOn: '2026-03-01' })
  })

  test('is taken away by a later material change, and needs a new visit and a new declaration', () => {
    const changed: Happening[] = [...backed, ['2026-04-01', 'CHANGE']]
    expect(on('2026-03-31', changed).effective).toBe('PCRS:L2')
    expect(on('2026-04-01', changed)).toMatchObject({
      declared: 'PCRS:L2',
      effective: 'PCRS:L1',
      lost: { cause: 'MATERIAL_CHANGE', on: '2026-04-01' },
    })
    const visited: Happening[] = [...changed, ['2026-05-01', 'AAV+']]
    expect(on('2026-05-01', visited).effective).toBe('PCRS:L1')
    expect(on('2026-05-02', [...visited, ['2026-05-02', 'PCRS:L2']]).effective).toBe('PCRS:L2')
  })

  test('is taken away by a change that was told of late, between visit and declaration', () => {
    expect(on('2026-03-20', [...backed, ['2026-03-10', 'CHANGE']])).toMatchObject({ effective: 'PCRS:L1' })
    expect(on('2026-03-20', [...backed, ['2026-03-01', 'CHANGE']])).toMatchObject({ effective: 'PCRS:L1' })
    expect(on('2026-03-20', [...backed, ['2026-02-28', 'CHANGE']])).toMatchObject({ effective: 'PCRS:L2' })
  })

  test('is taken away by a later visit that fails', () => {
    expect(on('2026-06-01', [...backed, ['2026-06-01', 'AAV-']])).toMatchObject({
      effective: 'PCRS:L1',
      lost: { cause: 'VISIT_NEGATIVE', on: '2026-06-01' },
    })
  })

  test('without any visit does not hold of a pledge kept here, and is taken as said of a public one', () => {
    const declared: Happening[] = [['2025-04-07', 'PCRS:L3']]
    expect(on('2025-04-07', declared)).toMatchObject({ effective: 'PCRS:L1', lost: { cause: 'VISIT_MISSING' } })
    expect(on('2025-04-07', declared, { kept: false })).toMatchObject({ effective: 'PCRS:L3', lost: null })
  })
})

test('a material change takes nothing in UNSAS, which had no visits', () => {
  const happenings: Happening[] = [
    ['2010-01-01', 'UNSAS:2'],
    ['2010-02-01', 'CHANGE'],
  ]
  expect(on('2010-03-01', happenings, { scheme: 'UNSAS' })).toMatchObject({ effective: 'UNSAS:2', lost: null })
})
