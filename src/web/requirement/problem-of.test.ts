import { expect, test } from 'vitest'
import type { ProblemView } from '../../contract/common.ts'
import { Refused, Unreachable } from '../ui/fetch.ts'
import { isConflict, problemsOf } from './problem-of.ts'

const refused = (code: string, params: ProblemView['params'] = {}): Refused =>
  new Refused({ type: '', title: '', status: 400, detail: 'Wrong.', code, params, remedy: 'Mend it.' })
const FIELDS = ['reason', 'from', 'until', 'standards', 'source.url']

test.each<[string, ProblemView['params'], string]>([
  ['text.empty', { field: 'reason' }, 'reason'],
  ['requirement.days_reversed', {}, 'until'],
  ['standard.value_invalid', { attribute: 'payload' }, 'standards'],
  ['source.url_invalid', { url: 'x' }, 'source.url'],
  ['history.day_invalid', { value: '' }, 'from'],
])('%s is shown at its field', (code, params, field) => {
  const found = problemsOf(refused(code, params), FIELDS, { until: '2010-01-01', from: '' })
  expect(FIELDS.filter((f) => found.of(f) !== null)).toEqual([field])
  expect([found.of(field), found.rest]).toEqual(['Wrong. Mend it.', null])
})

test('what no field shows is said of the form as a whole', () => {
  for (const error of [
    refused('requirement.unchanged'),
    refused('text.empty', { field: 'title' }),
    new Unreachable(0),
  ]) {
    const found = problemsOf(error, FIELDS)
    expect([FIELDS.map(found.of).every((p) => p === null), found.rest]).toEqual([true, error])
  }
  expect(problemsOf(null, FIELDS).rest).toBeNull()
})

test('a version that has passed is a conflict, nothing else is', () => {
  expect([refused('subject.changed'), refused('text.empty'), null].map(isConflict)).toEqual([true, false, false])
})
