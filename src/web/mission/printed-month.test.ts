import { expect, test } from 'vitest'
import { printedMonth } from './printed-month.ts'

test('a month of the register is written in the words of the language', () => {
  expect(printedMonth('en', '2010-07')).toBe('Jul 2010')
  expect(printedMonth('zh', '2010-07')).toBe('2010年7月')
  expect(printedMonth('ar', '2010-07')).toBe('يوليو 2010')
})

test('what is no month stays as it was printed', () => {
  expect(printedMonth('en', '2010')).toBe('2010')
  expect(printedMonth('en', null)).toBe('…')
})
