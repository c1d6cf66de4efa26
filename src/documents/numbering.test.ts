import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../core/language.ts'
import { paperDay, paperNumber } from './figures.ts'
import { itemLetter, paragraphNumber, partNumber } from './numbering.ts'

test('parts are numbered as United Nations documents number them', () => {
  expect([1, 4, 9, 14].map((n) => partNumber('en', n))).toEqual(['I.', 'IV.', 'IX.', 'XIV.'])
  expect([1, 3, 10, 12, 20].map((n) => partNumber('zh', n))).toEqual(['一.', '三.', '十.', '十二.', '二十.'])
  expect([1, 2, 3].map((n) => partNumber('ar', n))).toEqual(['أولا -', 'ثانيا -', 'ثالثا -'])
})

test('sub-paragraphs have the letters of the language', () => {
  expect(['en', 'zh'].map((l) => itemLetter(l as 'en', 4))).toEqual(['(d)', '(d)'])
  expect(['fr', 'es', 'ru'].map((l) => itemLetter(l as 'fr', 2))).toEqual(['b)', 'b)', 'b)'])
  expect([1, 2, 3, 4, 5].map((n) => itemLetter('ar', n))).toEqual(['(أ)', '(ب)', '(ج)', '(د)', '(هـ)'])
  expect([26, 27, 53].map((n) => itemLetter('en', n))).toEqual(['(z)', '(aa)', '(aaa)'])
})

test('no two parts or sub-paragraphs of a language have one number', () => {
  for (const language of LANGUAGES) {
    const numbers = Array.from({ length: 39 }, (_, i) => partNumber(language, i + 1))
    const letters = Array.from({ length: 60 }, (_, i) => itemLetter(language, i + 1))
    expect([new Set(numbers).size, new Set(letters).size], language).toEqual([39, 60])
  }
  expect(paragraphNumber('ar', 22)).toBe('22 -')
})

test('days are written in full, in Arabic with both names of the month', () => {
  const day = LANGUAGES.map((l) => paperDay(l, '2010-07-27'))
  expect(day).toEqual([
    '27 July 2010',
    '27 juillet 2010',
    '27 de julio de 2010',
    '27 июля 2010 года',
    '27 تموز/يوليه 2010',
    '2010年7月27日',
  ])
  expect(paperDay('fr', '2011-01-01')).toBe('1er janvier 2011')
  expect(paperDay('ar', '2010-12-31')).toBe('31 كانون\u00a0الأول/ديسمبر 2010')
})

test('numbers have the mark of the language between thousands, and come back when it is taken out', () => {
  expect(LANGUAGES.map((l) => paperNumber(l, 19_815))).toEqual([
    '19,815',
    '19\u00a0815',
    '19.815',
    '19\u00a0815',
    '19\u00a0815',
    '19\u00a0815',
  ])
  expect(paperNumber('es', 1_000)).toBe('1.000')
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGES), fc.integer({ min: -1e9, max: 1e9 }), (language, n) => {
      const digits = paperNumber(language, n)
        .replaceAll(/[,.\u00a0]/g, '')
        .replace('\u2212', '-')
      expect(Number(digits)).toBe(n)
    }),
  )
})
