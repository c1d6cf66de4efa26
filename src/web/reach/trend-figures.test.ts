import { expect, test } from 'vitest'
import type { ReachWhyView } from '../../contract/reach-why.ts'
import { figuresOf, TOTAL, trendLines } from './trend-figures.ts'

const none = { required: null, pledged: null, deployed: null, gap: null }
const line = (capability: string, required: number | null) => ({
  capability,
  required,
  pledged: null,
  deployed: null,
  gap: null,
  basis: 'UNKNOWN' as const,
})
const why = (points: ReachWhyView['trend']['points'], statements: object[] = []): ReachWhyView =>
  ({ trend: { points, statements, changes: [] } }) as unknown as ReachWhyView

test('all together comes first where its sum is known; else the capabilities that have a figure', () => {
  const known = { on: '2010-01-01', mission: 'M', lines: [line('utility', 18)], total: { ...none, required: 18 } }
  const unknown = { on: '2010-01-01', mission: 'M', lines: [line('utility', null), line('attack', 3)], total: none }
  expect(trendLines(why([known]))).toEqual([TOTAL, 'utility'])
  expect(trendLines(why([unknown]))).toEqual(['attack'])
  expect(trendLines(why([], [{ capability: 'utility', contributor: { code: 'RUS' } }]))).toEqual(['utility'])
  expect(figuresOf(why([known, unknown]), 'attack').map((f) => f.required)).toEqual([null, 3])
  expect(figuresOf(why([known]), TOTAL)[0]!.required).toBe(18)
})
