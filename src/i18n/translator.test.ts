import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../core/language.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { loadTranslator } from './load.ts'
import { ru } from './ru.ts'
import { translator, type MessageId, type Translator } from './translator.ts'

const run = promisify(execFile)
const DAYS = [
  { day: '2010-01-01', written: '1 Jan 2010' },
  { day: '2010-03-28', written: '28 Mar 2010' },
  { day: '2010-07-27', written: '27 Jul 2010' },
  { day: '2010-10-17', written: '17 Oct 2010' },
  { day: '2010-12-31', written: '31 Dec 2010' },
]
/** Writes each day once inside a message and once by itself. */
const READER = `
  const { translator } = await import(${JSON.stringify(new URL('translator.ts', import.meta.url).href)})
  const t = translator('en', { 'cli.problem': '{on, date}' })
  const days = ${JSON.stringify(DAYS)}.map(({ day }) => [t.t('cli.problem', { on: day }), t.day(day)])
  console.log(JSON.stringify({ zone: new Intl.DateTimeFormat().resolvedOptions().timeZone, days }))
`

/** A translator whose one message is `text`. */
const saying = (language: 'en' | 'ru' | 'ar', text: string): Translator =>
  translator(language, { ...{ en, ru, ar }[language], 'cli.problem': text })
const said = (t: Translator, values: Record<string, string | number>): string => t.t('cli.problem', values)

describe('a calendar day', () => {
  // At both ends of the world, and where daylight saving leaves a midnight out: formats keep the zone of their process.
  test.each(['Pacific/Auckland', 'Pacific/Pago_Pago', 'America/Sao_Paulo'])(
    'is the same day for a reader in %s',
    async (zone) => {
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', READER], {
        env: { ...process.env, TZ: zone },
      })
      expect(JSON.parse(stdout)).toEqual({ zone, days: DAYS.map((d) => [d.written, d.written]) })
    },
  )

  test('is written as the language writes it, short and long', () => {
    const t = translator('en', en)
    expect([t.day('2010-07-27'), t.day('2010-07-27', 'long')]).toEqual(['27 Jul 2010', '27 July 2010'])
    expect(translator('ru', ru).day('2010-07-27', 'long')).toBe('27 июля 2010 г.')
    expect(translator('ar', ar).day('2010-07-27', 'long')).toMatch(/27.*يوليو.*2010/)
  })

  test('in a message without a format stays as it was given', () => {
    expect(said(saying('en', 'on {on}.'), { on: '2010-07-27' })).toBe('on 2010-07-27.')
  })

  test('is only what looks like one', () => {
    expect(said(saying('en', '{a} {b}'), { a: '2010-07', b: 'x2010-07-27' })).toBe('2010-07 x2010-07-27')
  })
})

describe('plurals', () => {
  test('in Russian', () => {
    const t = saying('ru', '{n, plural, one {# единица} few {# единицы} many {# единиц} other {# единицы}}')
    const found = [0, 1, 2, 5, 11, 21, 22, 25, 111].map((n) => said(t, { n }))
    expect(found).toEqual([
      '0 единиц',
      '1 единица',
      '2 единицы',
      '5 единиц',
      '11 единиц',
      '21 единица',
      '22 единицы',
      '25 единиц',
      '111 единиц',
    ])
  })

  test('in Arabic, with Latin digits', () => {
    const t = saying('ar', '{n, plural, zero {zero} one {one} two {two} few {few #} many {many #} other {other #}}')
    const found = [0, 1, 2, 3, 10, 11, 99, 100, 102].map((n) => said(t, { n }))
    expect(found).toEqual(['zero', 'one', 'two', 'few 3', 'few 10', 'many 11', 'many 99', 'other 100', 'other 102'])
  })

  test('of the catalogue itself', () => {
    expect([1, 2, 5].map((n) => translator('ru', ru).t('quantity.person', { n }).replaceAll(/\d|\s/g, ''))).toEqual([
      'человек',
      'человека',
      'человек',
    ])
    expect([1, 1234].map((n) => translator('en', en).t('quantity.airframe', { n }))).toEqual([
      '1 airframe',
      '1,234 airframes',
    ])
  })
})

describe('codes that arrive as data', () => {
  const t = translator('en', en)

  test('are said where the catalogue has them', () => {
    expect(t.maybe('unit.person')).toBe('persons')
    expect(t.maybe('remark.requirement.carried', { from: 'MONUC' })).toContain('MONUC')
  })

  test('are null where it has not', () => {
    expect(t.maybe('remark.no.such')).toBeNull()
    expect(['', 'toString', '__proto__'].map((id) => t.maybe(id))).toEqual([null, null, null])
  })
})

test('numbers are grouped as the language groups them, in Latin digits', () => {
  expect(translator('en', en).number(100_645)).toBe('100,645')
  expect(translator('ru', ru).number(100_645)).toBe('100\u00a0645')
  expect(translator('ar', ar).number(100_645)).toMatch(/^100.645$/)
})

test('words sort by the language, and numbers in them by size', () => {
  const { compare } = translator('en', en)
  expect(['resolution 1923', 'Éire', 'resolution 188', 'zone', 'egypt'].toSorted(compare)).toEqual([
    'egypt',
    'Éire',
    'resolution 188',
    'resolution 1923',
    'zone',
  ])
})

test.each(LANGUAGES)('%s is loaded once, with its own direction', async (language) => {
  const t = await loadTranslator(language)
  expect([t.language, t.direction]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr'])
  expect(await loadTranslator(language)).toBe(t)
  expect(t.t('kind.GAP' satisfies MessageId)).not.toBe('kind.GAP')
})
