import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPassword, SHORTEST } from './password.ts'

const verdict = (password: string, email = 'amina.diallo@example.org'): string => {
  const found = checkPassword(password, email)
  return found.ok ? 'taken' : found.problem.code
}

test.each([
  ['a sentence of four words', 'three grey geese in green'],
  ['characters of other scripts', 'сорок тысяч обезьян'],
  ['nothing but letters', 'ozymandiaskingofkings'],
  ['a stem inside a longer thought', 'my password is a small blue heron'],
])('%s is taken', (_, password) => expect(verdict(password)).toBe('taken'))

test.each([
  ['password1234', 'access.password_common'],
  ['P@ssw0rd2026!', 'access.password_common'],
  ['welcomewelcome1', 'access.password_common'],
  ['2026unitednations', 'access.password_common'],
  ['aaaaaaaaaaaaaa', 'access.password_common'],
  ['abcabcabcabcabc', 'access.password_common'],
  ['qwertyuiopasdf', 'access.password_common'],
  ['8675309867530', 'access.password_common'],
  ['amina.diallo@example.org', 'access.password_common'],
  ['Amina.Diallo2026', 'access.password_common'],
  ['gaplist-gaplist', 'access.password_common'],
  ['short', 'access.password_short'],
  ['x1'.repeat(80), 'access.password_long'],
])('%s is refused', (password, code) => expect(verdict(password)).toBe(code))

test('length is counted in characters, after normalisation', () => {
  expect(verdict('🦢🦩🦚🦜🐦🐧🐔🦆🦅🦉🕊🐣')).toBe('taken')
  expect(verdict('ﬁ'.repeat(11))).toBe('access.password_common')
  expect(checkPassword('ｆｏｕｒ geese fly', 'a@b.example')).toEqual({ ok: true, value: 'four geese fly' })
})

test('whatever is shorter than the least length is refused, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: SHORTEST - 1, unit: fc.constantFrom('a', '7', '!', 'я', '水') }), (password) => {
      expect(verdict(password)).toBe('access.password_short')
    }),
  )
})
