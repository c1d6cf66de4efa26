import { expect, test } from 'vitest'
import { otherMonth, weeksOf } from './month-entries.ts'

const review = { mission: 'UNOCI', expiry: '2010-12-31', latest: '2010-12-01', proposed: '2010-11-17', review: null }
const visit = { kind: 'COUNCIL', title: 'Visit', from: '2010-11-29', until: '2010-12-01' }

test('whole weeks from Monday, and on each day what stands there', () => {
  const weeks = weeksOf('2010-12', { reviews: [review], programme: [visit] } as never)
  const days = weeks.flat()
  expect([days[0]?.day, days.at(-1)?.day, weeks.length]).toEqual(['2010-11-29', '2011-01-02', 5])
  expect(days.filter((d) => d.inMonth).length).toBe(31)
  const on = (day: string) => days.find((d) => d.day === day)?.entries.map((e) => e.kind)
  expect([on('2010-11-30'), on('2010-12-01'), on('2010-12-02'), on('2010-12-31')]).toEqual([
    ['COUNCIL'],
    ['LATEST', 'COUNCIL'],
    [],
    ['EXPIRY'],
  ])
  expect(weeksOf('2010-11', { reviews: [review], programme: [] } as never).flat()[16]?.entries[0]?.kind).toBe(
    'PROPOSED',
  )
})

test('a month that begins on a Monday begins there; months go over the turn of the year', () => {
  expect(weeksOf('2010-11', { reviews: [], programme: [] })[0]?.[0]?.day).toBe('2010-11-01')
  expect([otherMonth('2010-12', 1), otherMonth('2011-01', -1), otherMonth('2010-05', 1)]).toEqual([
    '2011-01',
    '2010-12',
    '2010-06',
  ])
})
