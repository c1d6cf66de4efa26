import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIMITS, optionalText, text } from './text.ts'

const value = (given: string): string | null => {
  const verdict = text(given, 'note')
  return verdict.ok ? verdict.value : null
}
const problem = (given: string, limit?: number) => {
  const verdict = text(given, 'note', limit)
  return verdict.ok ? null : verdict.problem
}

test('a text is kept in composed form, with line feeds, without space around it', () => {
  expect(value('  Cote d’Ivoi\u0302re \r\nzwei\rdrei ')).toBe('Cote d’Ivoîre \nzwei\ndrei')
})

test.each([
  ['\u0000', 'U+0000'],
  ['\u001b', 'U+001B'],
  ['\u202e', 'U+202E'],
  ['\u2067', 'U+2067'],
  ['\ud800', 'U+D800'],
  ['\u0085', 'U+0085'],
  ['\u{e0041}', 'U+E0041'],
])('a character that hides or reorders text is refused: %j', (character, name) => {
  expect(problem(`a${character}b`)).toEqual({ code: 'text.character', params: { field: 'note', character: name } })
})

test('joiners and direction marks that scripts need are taken', () => {
  expect(value('می\u200cخواهم a\u200f')).toBe('می\u200cخواهم a\u200f')
})

test('what is empty, or longer than its limit in characters, is refused', () => {
  for (const nothing of [' \n ', '\u200b', '\u200f\u2060 \u200d'])
    expect(problem(nothing)).toEqual({ code: 'text.empty', params: { field: 'note' } })
  expect(problem('😀'.repeat(4), 3)).toEqual({ code: 'text.too_long', params: { field: 'note', limit: 3, length: 4 } })
  expect(value('😀'.repeat(LIMITS.note))).not.toBeNull()
})

test('an optional text may be left out', () => {
  for (const nothing of [null, undefined, '', ' ', '\r\n', '\u200b'])
    expect(optionalText(nothing, 'note')).toEqual({ ok: true, value: null })
  expect(optionalText('\u202e', 'note').ok).toBe(false)
})

test('what was taken is taken again, unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (given) => {
      const once = value(given)
      if (once !== null) expect(value(once)).toBe(once)
    }),
  )
})
