import { expect, test } from 'vitest'
import { numberOf } from './number-of.ts'

test.each([
  ['', null],
  ['  ', null],
  ['0', 0],
  ['18', 18],
  ['19,815', 19_815],
  ['19.815', 19_815],
  ['19 815', 19_815],
  ['19\u202f815', 19_815],
  ['1.5', undefined],
  ['1,50', undefined],
  ['-3', undefined],
  ['about 20', undefined],
  ['1e5', undefined],
])('“%s” is %s', (text, expected) => expect(numberOf(text)).toBe(expected))
