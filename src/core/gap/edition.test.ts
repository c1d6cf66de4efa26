import { describe, expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { editionLines, standing, unready, type Composition, type Place } from './edition.ts'

const composed = (more: Partial<Composition> = {}): Composition => ({
  asOf: '2010-07-27' as Day,
  knownAt: null,
  missions: [],
  domains: [],
  languages: ['en', 'fr'],
  title: { en: 'List', fr: 'Liste' },
  introduction: {},
  notes: [],
  supersedes: null,
  reason: null,
  ...more,
})
const place = (number: number, supersedes: number | null = null, reason: string | null = null): Place => ({
  number,
  supersedes,
  reason,
})
const LINES = new Set(['UNAMID/troops'])
const codes = (c: Composition, editions: readonly Place[] = [], lines = LINES): string[] =>
  unready(c, lines, editions).map((p) => p.code)

describe('how an edition stands', () => {
  const editions = [place(1), place(2, 1), place(3, 1, 'a column was wrong'), place(4, 2)]

  test('is computed from those that came after it', () => {
    expect(standing(1, editions)).toEqual({
      status: 'WITHDRAWN',
      supersededBy: 2,
      withdrawnBy: { number: 3, reason: 'a column was wrong' },
    })
    expect(standing(2, editions)).toEqual({ status: 'SUPERSEDED', supersededBy: 4, withdrawnBy: null })
    expect(standing(4, editions).status).toBe('CURRENT')
  })
})

describe('what keeps a composition from being published', () => {
  test('nothing, when all is there', () => expect(codes(composed())).toEqual([]))

  test.each<[string, Partial<Composition>, string[]]>([
    ['no language', { languages: [] }, ['edition.language_missing']],
    ['a title that lacks one of the languages', { title: { en: 'List' } }, ['edition.text_missing']],
    ['an introduction that lacks two', { introduction: { ar: 'x' } }, ['edition.text_missing', 'edition.text_missing']],
    [
      'a note on a line that is not listed',
      { notes: [{ line: 'UNIFIL/troops', texts: { en: 'n', fr: 'n' } }] },
      ['edition.note_without_line'],
    ],
    [
      'two notes on one line',
      { notes: [1, 2].map((n) => ({ line: 'UNAMID/troops', texts: { en: `${n}`, fr: `${n}` } })) },
      ['edition.note_twice'],
    ],
    ['an edition to follow that is not there', { supersedes: 9 }, ['edition.unknown']],
    ['a reason to withdraw nothing', { reason: 'wrong' }, ['edition.reason_without_edition']],
  ])('%s', (_, more, expected) => expect(codes(composed(more))).toEqual(expected))

  test('no line at all', () => expect(codes(composed(), [], new Set())).toEqual(['edition.empty']))

  test('an edition that another has followed or withdrawn already', () => {
    const followed = [place(1), place(2, 1)]
    const withdrawn = [place(1), place(2, 1, 'wrong')]
    expect(codes(composed({ supersedes: 1 }), followed)).toEqual(['edition.superseded'])
    expect(codes(composed({ supersedes: 1, reason: 'wrong' }), followed)).toEqual([])
    expect(codes(composed({ supersedes: 1 }), withdrawn)).toEqual(['edition.withdrawn'])
    expect(codes(composed({ supersedes: 1, reason: 'wrong' }), withdrawn)).toEqual(['edition.withdrawn'])
  })
})

test('the filter of an edition', () => {
  const line = (code: string, domain: 'MILITARY' | 'POLICE') => ({ mission: { code }, capability: { domain } })
  const lines = [line('A', 'MILITARY'), line('A', 'POLICE'), line('B', 'POLICE')]
  expect(editionLines(lines, { missions: [], domains: [] })).toEqual(lines)
  expect(editionLines(lines, { missions: ['A'], domains: ['POLICE'] })).toEqual([lines[1]])
  expect(editionLines(lines, { missions: ['C'], domains: [] })).toEqual([])
})
