import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cookieOf, signedToken, tokenOf } from './cookie.ts'

const SECRET = 'a secret of at least thirty-two characters'

test('a cookie that we signed holds its token; changed anywhere, it holds none', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w-]{10,40}$/), fc.nat(), (token, at) => {
      const value = signedToken(token, SECRET)
      expect(tokenOf(value, SECRET)).toBe(token)
      expect(tokenOf(value, `${SECRET}!`)).toBeNull()
      const text = decodeURIComponent(value)
      const i = at % token.length
      const changed = `${text.slice(0, i)}${text[i] === 'x' ? 'y' : 'x'}${text.slice(i + 1)}`
      expect(tokenOf(encodeURIComponent(changed), SECRET)).toBeNull()
    }),
  )
})

test.each(['', '.', 'token', 'token.', '.signature', '%', '%E9.%ff', 'a.b.c'])('%j is no cookie of ours', (value) => {
  expect(tokenOf(value, SECRET)).toBeNull()
})

test('one cookie among others is found by its whole name', () => {
  const header = 'other.session_token=1; gaplist.session_token=a%2Bb; x=y=z'
  expect(cookieOf(header, 'gaplist.session_token')).toBe('a%2Bb')
  expect(cookieOf(header, 'session_token')).toBeNull()
  expect(cookieOf(header, 'x')).toBe('y=z')
  expect(cookieOf(undefined, 'x')).toBeNull()
})
