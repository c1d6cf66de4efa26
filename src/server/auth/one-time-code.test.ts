import { expect, test } from 'vitest'
import { codeAt, stepAt, stepOf } from './one-time-code.ts'

/** RFC 6238, appendix B, SHA-1: the last six of eight digits. */
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at second %i the code is %s', (second, code) => {
  expect(codeAt('12345678901234567890', stepAt(second * 1_000))).toBe(code)
})

test('a code is known by its own step and by its neighbours, and by no other', () => {
  const secret = 'a secret of an authenticator app'
  const at = (step: number) => stepOf(secret, codeAt(secret, 1_000), step * 30_000)
  expect([998, 999, 1_000, 1_001, 1_002].map(at)).toEqual([null, 1_000, 1_000, 1_000, null])
  expect(stepOf(secret, 'abcdef', 0)).toBeNull()
  expect(stepOf(secret, '12345', 0)).toBeNull()
})
