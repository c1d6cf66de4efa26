import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLanguage, LANGUAGES } from '../core/language.ts'
import { direction, LOCALES, OWN_NAMES, preferred } from './language.ts'

describe('the language for an Accept-Language header', () => {
  test.each([
    ['fr', 'fr'],
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['de-DE,de;q=0.9,es;q=0.5,ru;q=0.7', 'ru'],
    ['en;q=0.1, zh-Hant-TW;q=0.2', 'zh'],
    ['AR-EG', 'ar'],
    ['es;q=1.0,fr', 'es'],
    ['ru,ar', 'ru'],
    ['fr; q=0.5, es; q=0.9', 'es'],
    ['fr;q=0', 'en'],
    ['arn-CL,es;q=0.9', 'es'],
    ['fr;q=x,es;q=0.1', 'es'],
    ['*', 'en'],
    ['de,pt-BR', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
    [',,;;q=,=;', 'en'],
    ['../../etc/passwd', 'en'],
    ['__proto__,constructor', 'en'],
  ])('%j is %s', (header, language) => expect(preferred(header)).toBe(language))

  test('is one of ours whatever is sent', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'frenzhas-;,=q.0159* \t') })
    fc.assert(fc.property(fc.oneof(fc.string(), odd), (header) => isLanguage(preferred(header))))
  })
})

test('every language has a name of its own and a locale that the platform knows', () => {
  expect(Object.keys(OWN_NAMES)).toEqual([...LANGUAGES])
  expect(new Set(Object.values(OWN_NAMES)).size).toBe(LANGUAGES.length)
  for (const language of LANGUAGES) expect(new Intl.Locale(LOCALES[language]).language).toBe(language)
})

test('only Arabic runs from right to left, with Latin digits', () => {
  expect(LANGUAGES.filter((language) => direction(language) === 'rtl')).toEqual(['ar'])
  expect(new Intl.NumberFormat(LOCALES.ar).resolvedOptions().numberingSystem).toBe('latn')
})

test('a language is known by its code only', () => {
  expect(['en', 'EN', 'fr-FR', '', 'de', 'toString'].map(isLanguage)).toEqual([true, false, false, false, false, false])
})
