import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '../history/day.ts'
import { ACTION_EVENTS, actionOn, REMINDER_DAYS, type ActionEvent } from './action.ts'

const DUE = '2010-12-31' as Day
const event = (kind: ActionEvent['kind'], on: string, dueOn: string | null = null): ActionEvent => ({
  kind,
  on: on as Day,
  dueOn: dueOn as Day | null,
})
const state = (asOf: string, ...events: readonly ActionEvent[]): string => actionOn(DUE, events, asOf as Day).state

test('open, due within the days of reminding, overdue from the day after', () => {
  expect(state('2010-12-16')).toBe('OPEN')
  expect(state('2010-12-17')).toBe('DUE')
  expect(state('2010-12-31')).toBe('DUE')
  expect(state('2011-01-01')).toBe('OVERDUE')
})

test('the last move counts; what is done stays done; what is reported later is not known yet', () => {
  const moved = [event('MOVED', '2010-12-01', '2011-06-30'), event('MOVED', '2010-12-05', '2011-03-31')]
  expect(actionOn(DUE, moved, '2011-02-01' as Day)).toMatchObject({ state: 'OPEN', due: '2011-03-31' })
  expect(actionOn(DUE, moved, '2010-11-30' as Day).due).toBe(DUE)
  expect(state('2011-02-01', event('DONE', '2010-12-20'))).toBe('DONE')
  expect(state('2010-12-19', event('DONE', '2010-12-20'))).toBe('DUE')
  expect(state('2011-02-01', event('PROGRESS', '2010-12-20'))).toBe('OVERDUE')
})

test('a state says no more than its days do', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2010-06-01' as Day, n))
  const events = fc.array(
    fc
      .tuple(fc.constantFrom(...ACTION_EVENTS), day, day)
      .map(([kind, on, to]) => event(kind, on, kind === 'MOVED' ? to : null)),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(events, day, (all, asOf) => {
      const { state: found, daysLeft, closedOn } = actionOn(DUE, all, asOf)
      expect(found === 'DONE' || found === 'DROPPED').toBe(closedOn !== null)
      if (closedOn !== null) expect(closedOn <= asOf).toBe(true)
      else expect(found).toBe(daysLeft < 0 ? 'OVERDUE' : daysLeft <= REMINDER_DAYS ? 'DUE' : 'OPEN')
    }),
  )
})
