import { expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { currentStrength, ownMonths } from './strength.ts'

const d = (text: string): Day => text as Day
const CONGO = [
  { mission: 'MONUSCO', until: null },
  { mission: 'MONUC', until: d('2010-07-01') },
]

test('a predecessor’s months end with the succession', () => {
  const month = (mission: string, on: string) => ({ mission, on })
  const series = [month('MONUC', '2010-06-30'), month('MONUC', '2010-07-31'), month('MONUSCO', '2010-07-31')]
  expect(ownMonths(series, CONGO)).toEqual([series[0], series[2]])
})

test('strength is the mission’s own, else its predecessor’s by name, else none', () => {
  const june = { on: d('2010-06-30'), total: 20_586 }
  const july = { on: d('2010-07-31'), total: 19_685 }
  expect(currentStrength(new Map([['MONUC', june]]), CONGO)).toEqual({ ...june, from: 'MONUC' })
  expect(currentStrength(new Map(Object.entries({ MONUC: june, MONUSCO: july })), CONGO)).toEqual({
    ...july,
    from: null,
  })
  expect(currentStrength(new Map(), CONGO)).toBeNull()
})
